import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import { runTransaction } from "../../subject/run-transaction"
import { checkHead } from "../head"
import { checkAnchor } from "./check-anchor"
import { checkReceipts, countEntries, findStray } from "./find-strays"
import { readChainStart } from "./read-checkpoint"
import type { Anchor, EvidenceReport } from "./types"
import { walkChain } from "./walk-chain"

export type VerifyEvidenceInput = {
  /** The plugin's secret; any of a list may have signed. */
  secret: Secrets
  /** A head of the chain from before, kept where the shop cannot write. */
  anchor?: Anchor
}

/**
 * Verifies the audit log, all receipts and all checkpoints, in one snapshot.
 * Everything is computed anew from the rows, a slice at a time, so it takes as
 * little memory for a million entries as for one.
 *
 * Without an anchor it cannot see that the newest entries were cut off, nor
 * that somebody with every right wrote the whole chain anew.
 *
 * @throws `PRIVACY_ANCHOR_INVALID`
 *
 * @example
 * const { verified, first_broken } = await verifyEvidence(knex, { secret })
 */
export async function verifyEvidence(
  knex: Knex,
  { secret, anchor }: VerifyEvidenceInput
): Promise<EvidenceReport> {
  if (anchor) {
    checkHead(anchor, secret)
  }
  return await runTransaction(knex, "repeatable read", async (trx) => {
    await trx.raw("set transaction read only")
    const { start, checkpoint, broken } = await readChainStart(trx, secret)
    const walk = await walkChain(trx, start)
    const entries = await countEntries(trx)
    const isWhole = walk.broken || walk.entries === entries
    const stray = isWhole ? walk.broken : await findStray(trx, start, walk.last)
    const { receipts, broken: unproven } = await checkReceipts(trx)
    const held = anchor && (await checkAnchor(trx, anchor, start))
    const first_broken = broken ?? stray ?? unproven ?? held?.broken

    return {
      verified: !first_broken,
      entries,
      receipts,
      ...(checkpoint && { checkpoint }),
      ...(held && { anchor: held.anchor }),
      ...(first_broken && { first_broken }),
    }
  })
}
