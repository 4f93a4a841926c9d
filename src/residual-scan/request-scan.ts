import { generateEntityId } from "@medusajs/framework/utils"
import type { Secrets } from "../digest"
import type { Reach } from "../subject/types"
import { collectNeedle } from "./collect-needle"
import { countNeedle, joinNeedles, type Needle } from "./needle"
import { openNeedle, sealNeedle } from "./seal-needle"

/**
 * Asks for a search of the whole database once the erasure has committed. Call
 * it before anything is treated: afterwards nobody knows what to look for.
 *
 * A second call for one receipt, for rows that came late, adds to what the
 * first one asked for, unless that search has begun.
 */
export async function requestResidualScan(
  reach: Reach,
  receiptId: string,
  secrets: Secrets
): Promise<void> {
  const needle = await collectNeedle(reach)
  const waiting = await takeWaiting(reach, receiptId)
  const known =
    waiting?.needle && openNeedle(waiting.needle, waiting.id, secrets)
  if (waiting && known) {
    const both = joinNeedles(known, needle)
    await reach
      .trx("privacy_residual_scan")
      .where({ id: waiting.id })
      .update(sealed(both, waiting.id, secrets))
    return
  }
  const id = generateEntityId(undefined, "prvscn")
  await reach
    .trx("privacy_residual_scan")
    .insert({ id, receipt_id: receiptId, ...sealed(needle, id, secrets) })
}

async function takeWaiting(
  { trx }: Reach,
  receiptId: string
): Promise<{ id: string; needle: string | null } | undefined> {
  return await trx("privacy_residual_scan")
    .where({ receipt_id: receiptId, state: "pending" })
    .forUpdate()
    .first("id", "needle")
}

function sealed(needle: Needle, id: string, secrets: Secrets) {
  return {
    needle: sealNeedle(needle, id, secrets),
    searched_for: JSON.stringify(countNeedle(needle)),
  }
}
