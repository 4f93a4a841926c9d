import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import { privacyError } from "../../errors"
import { runTransaction } from "../../subject/run-transaction"
import { RECEIPTS } from "../hashed-tables"
import { vouchesFor } from "../vouches-for"
import { verifyEvidence } from "../verify"
import { requireWhole } from "../verify/require-whole"
import { writeAuditEntry } from "../write-entry"
import { findPrunable } from "./find-prunable"
import { writeCheckpoint } from "./write-checkpoint"

/** How long evidence is kept at least; the database holds to it too. */
export const KEEP_YEARS = 5

export type PruneEvidenceInput = {
  secret: Secrets
  /** `YYYY-MM-DD` in the shop's time zone. */
  today: string
  /** Whole years; at least, and by default, five. */
  keepYears?: number
}

/** How much was pruned: nothing, in most months. */
export type PrunedEvidence = {
  entries: number
  receipts: number
  checkpoint_id?: string
}

/**
 * Removes the oldest entries of the audit log, and the receipts they vouch for,
 * once nobody needs them any more, and leaves a signed checkpoint from which
 * the chain goes on.
 *
 * Verifies everything first: a log that was tampered with is evidence, and is
 * not cut.
 *
 * @throws `PRIVACY_EVIDENCE_BROKEN`, `PRIVACY_INVALID_REQUEST`
 */
export async function pruneEvidence(
  knex: Knex,
  { secret, today, keepYears = KEEP_YEARS }: PruneEvidenceInput
): Promise<PrunedEvidence> {
  if (!Number.isInteger(keepYears) || keepYears < KEEP_YEARS) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `Evidence is kept for ${keepYears} years: expected a whole number, ${KEEP_YEARS} or more`
    )
  }
  requireWhole(await verifyEvidence(knex, { secret }))

  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy_audit_checkpoint', 0))"
    )
    const prunable = await findPrunable(trx, today, keepYears)
    if (!prunable) {
      return { entries: 0, receipts: 0 }
    }
    const checkpoint_id = await writeCheckpoint(
      trx,
      { ...prunable, keepYears },
      secret
    )
    const entries = await trx("privacy_audit_entry")
      .where("sequence", "<=", prunable.sequence)
      .del()
    const receipts = await removeReceipts(trx, keepYears)
    await writeAuditEntry(trx, {
      action: "evidence.pruned",
      actorId: "privacy",
      details: {
        checkpoint_id,
        through_sequence: prunable.sequence,
        entries,
        receipts,
      },
    })
    return { entries, receipts, checkpoint_id }
  })
}

/** Those whose entry has gone; verified just now, there are no others. */
async function removeReceipts(
  trx: Knex.Transaction,
  keepYears: number
): Promise<number> {
  let removed = 0

  for (const { table } of RECEIPTS) {
    removed += await trx(table)
      .whereRaw(
        `(created_at at time zone 'UTC') + make_interval(years => ?)
         < clock_timestamp() at time zone 'UTC'`,
        [keepYears]
      )
      .whereNotExists(
        trx("privacy_audit_entry")
          .select(trx.raw("1"))
          .whereRaw(vouchesFor(`${table}.id`))
      )
      .del()
  }
  return removed
}
