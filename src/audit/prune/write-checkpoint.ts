import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Secrets } from "../../digest"
import { canonicalText } from "../canonical"
import { CHECKPOINT } from "../hashed-tables"
import { sign } from "../sign"
import type { Prunable } from "./find-prunable"

/** Through where the log is pruned, and how long entries are kept at least. */
export type NewCheckpoint = Prunable & { keepYears: number }

/**
 * Writes a signed checkpoint: the chain goes on from there.
 *
 * @returns its id
 */
export async function writeCheckpoint(
  trx: Knex.Transaction,
  { sequence, hash, entries, keepYears }: NewCheckpoint,
  secrets: Secrets
): Promise<string> {
  const now = new Date().toISOString()
  const row = {
    id: generateEntityId(undefined, "prvchk"),
    through_sequence: sequence,
    hash,
    entries,
    keep_years: keepYears,
    pruned_at: now,
    created_at: now,
    updated_at: now,
  }
  const { rows } = await trx.raw<{ rows: { text: string }[] }>(
    `select ${canonicalText(CHECKPOINT, "c")} as text
     from jsonb_populate_record(null::privacy_audit_checkpoint, ?::jsonb) c`,
    [JSON.stringify(row)]
  )
  const signature = sign(rows[0]?.text ?? "", secrets)
  await trx("privacy_audit_checkpoint").insert({ ...row, signature })

  return row.id
}
