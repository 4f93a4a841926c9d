import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import { canonicalText } from "../canonical"
import { CHECKPOINT } from "../hashed-tables"
import { isSigned } from "../sign"
import { type Break, BEFORE_FIRST, type Link } from "./types"

type CheckpointRow = {
  id: string
  through_sequence: string
  hash: string
  pruned_on: string
  signature: string
  text: string
}

/** Where the chain begins, and who says so. */
export type ChainStart = {
  start: Link
  checkpoint?: { through_sequence: number; pruned_on: string }
  broken?: Break
}

/** Reads where the chain begins, and checks the signature of every checkpoint. */
export async function readChainStart(
  trx: Knex.Transaction,
  secrets: Secrets
): Promise<ChainStart> {
  const { rows } = await trx.raw<{ rows: CheckpointRow[] }>(
    `select c.*, ${canonicalText(CHECKPOINT, "c")} as text,
       to_char(c.pruned_at at time zone 'UTC', 'YYYY-MM-DD') as pruned_on
     from privacy_audit_checkpoint c order by c.through_sequence`
  )
  const newest = rows.at(-1)
  if (!newest) {
    return { start: BEFORE_FIRST }
  }
  const sequence = Number(newest.through_sequence)
  const forged = rows.find(
    ({ text, signature }) => !isSigned(text, signature, secrets)
  )
  return {
    start: { sequence, hash: newest.hash },
    checkpoint: {
      through_sequence: sequence,
      pruned_on: newest.pruned_on,
    },
    ...(forged && {
      broken: {
        sequence: Number(forged.through_sequence),
        id: forged.id,
        what: "checkpoint_signature",
      },
    }),
  }
}
