import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../digest"
import { privacyError } from "../errors"
import { isSigned, sign } from "./sign"
import { type Anchor, type AuditHead, BEFORE_FIRST } from "./verify/types"

/**
 * Reads the end of the chain and signs it: an anchor. Whoever keeps one outside
 * the shop can prove later that the log still holds everything up to it.
 */
export async function readAuditHead(
  knex: Knex,
  secrets: Secrets
): Promise<AuditHead> {
  const { rows } = await knex.raw<{
    rows: { sequence: string; hash: string; entries: number }[]
  }>(
    `select sequence, hash,
       (select count(*)::integer from privacy_audit_entry) as entries
     from (
       (select sequence, hash, 1 as rank from privacy_audit_entry
        order by sequence desc limit 1)
       union all
       (select through_sequence, hash, 2 from privacy_audit_checkpoint
        order by through_sequence desc limit 1)
     ) ends order by ends.rank limit 1`
  )
  const { sequence, hash, entries } = rows[0] ?? { ...BEFORE_FIRST, entries: 0 }
  const head = {
    sequence: Number(sequence),
    hash,
    entries,
    taken_at: new Date().toISOString(),
  }
  return { ...head, signature: sign(textOf(head), secrets) }
}

/**
 * Checks an anchor's signature, where it has one: a forged anchor would make an
 * honest log look broken.
 *
 * @throws `PRIVACY_ANCHOR_INVALID`
 */
export function checkHead(anchor: Anchor, secrets: Secrets): void {
  const { signature } = anchor
  if (
    signature !== undefined &&
    !isSigned(textOf(anchor), signature, secrets)
  ) {
    throw privacyError(
      "PRIVACY_ANCHOR_INVALID",
      "The anchor's signature is not this shop's. Expected it as GET /admin/privacy/audit-entries/head gave it, or sequence and hash alone"
    )
  }
}

function textOf({
  sequence,
  hash,
  entries,
  taken_at,
}: Omit<Anchor, "signature">): string {
  return JSON.stringify([
    "privacy_audit_head/1",
    sequence,
    hash,
    entries,
    taken_at,
  ])
}
