import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ErasureReceiptRecord, ErasureResult } from "./order"
import { retainedThrough } from "./retained"
import { type ReceiptParts, sumReceipts } from "./sum-receipts"
import { writeReceipt } from "./write-completed"

/** What a later pass over the same person did, and what stays after it. */
export type LatePass = ReceiptParts &
  Pick<ErasureReceiptRecord, "figures_digest">

/**
 * Writes what a later pass did: a receipt that amends the first, which cannot
 * be changed, and last of all the end of the locks into the request.
 */
export async function amendReceipt(
  trx: Knex.Transaction,
  { receipt_id, request_id }: Pick<ErasureResult, "receipt_id" | "request_id">,
  pass: LatePass
): Promise<void> {
  const requests = trx("privacy_request").where({ id: request_id })
  const request: {
    subject_digest: string
    requested_by: string
    reason: string
  } = await requests
    .clone()
    .forUpdate()
    .first("subject_digest", "requested_by", "reason")
  const before: ReceiptParts[] = await trx("privacy_erasure_receipt")
    .where({ request_id })
    .orderBy("erased_at")
    .select("customer_ids", "tables", "retained", "recipients")

  await writeReceipt(
    trx,
    {
      ...pass,
      id: generateEntityId(undefined, "prvrec"),
      request_id,
      amends: receipt_id,
      subject_digest: request.subject_digest,
      // guards are not asked again, and nothing was searched a second time
      overridden: [],
      residual_scan: { rows_searched: 0 },
      erased_at: new Date(),
    },
    { actorId: request.requested_by, reason: request.reason }
  )
  const through = retainedThrough(sumReceipts([...before, pass]).retained)
  await requests.update({
    updated_at: new Date(),
    status: through === undefined ? "completed" : "completed_with_retained",
    retained_through: through ?? null,
  })
}
