import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ERASURE_RECEIPT, insertReceipt, writeAuditEntry } from "../audit"
import { queueLetter } from "../requests/queue-letter"
import { lockRequest, transition } from "../requests/transition"
import type { ErasureOrder, ErasureReceiptRecord } from "./order"
import { retainedThrough } from "./retained"

/**
 * Writes the receipt, the audit entry that vouches for it and, last of all, the
 * request as completed: same transaction, so that none of them can exist
 * without what they claim.
 */
export async function writeCompleted(
  trx: Knex.Transaction,
  receipt: ErasureReceiptRecord,
  order: ErasureOrder
): Promise<void> {
  const through = retainedThrough(receipt.retained)

  await writeReceipt(trx, receipt, {
    actorId: order.requestedBy,
    reason: order.reason,
    replayOf: order.replayOf,
  })
  if (order.request) {
    return await closeRequest(trx, receipt, order.request)
  }
  await trx("privacy_request").insert({
    id: receipt.request_id,
    type: "erasure",
    status: through === undefined ? "completed" : "completed_with_retained",
    subject_digest: receipt.subject_digest,
    customer_id: order.seed.customerIds[0] ?? null,
    order_id: order.seed.orderIds?.[0] ?? null,
    reason: order.reason,
    note: order.note ?? null,
    requested_by: order.requestedBy,
    details: JSON.stringify({
      receipt_id: receipt.id,
      ...(order.replayOf && { replay_of: order.replayOf }),
    }),
    retained_through: through ?? null,
    completed_at: receipt.erased_at,
    closed_at: receipt.erased_at,
  })
}

/** Ends the request that asked for the erasure, with the letter that says so. */
async function closeRequest(
  trx: Knex.Transaction,
  receipt: ErasureReceiptRecord,
  { id, lease }: NonNullable<ErasureOrder["request"]>
): Promise<void> {
  const through = retainedThrough(receipt.retained)
  const { details } = await lockRequest(trx, id)
  const request = await transition(trx, id, {
    to: through === undefined ? "completed" : "completed_with_retained",
    actorId: "system",
    lease,
    set: {
      completed_at: receipt.erased_at,
      retained_through: through ?? null,
      guards: null,
      details: { ...details, receipt_id: receipt.id },
    },
    details: { receipt_id: receipt.id },
  })
  await queueLetter(trx, request, "erased", { receipt_id: receipt.id })
}

/** Who ordered an erasure, why, and which one it repeats. */
type ReceiptContext = {
  actorId: string
  reason: string
  replayOf?: string
  /** The rest waits for a guard. */
  stage?: "first"
}

/**
 * Writes a receipt of an erasure, the first or one that amends it, and the
 * audit entry `subject.erased`. Neither can be changed afterwards.
 */
export async function writeReceipt(
  trx: Knex.Transaction,
  { amends, ...receipt }: ErasureReceiptRecord & { amends?: string },
  { actorId, reason, replayOf, stage }: ReceiptContext
): Promise<void> {
  const receipt_hash = await insertReceipt(trx, ERASURE_RECEIPT, {
    ...receipt,
    amends: amends ?? null,
    customer_ids: trx.raw("?::text[]", [receipt.customer_ids]),
    tables: JSON.stringify(receipt.tables),
    retained: JSON.stringify(receipt.retained),
    overridden: JSON.stringify(receipt.overridden),
    recipients: JSON.stringify(receipt.recipients),
    residual_scan: JSON.stringify(receipt.residual_scan),
  })
  await writeAuditEntry(trx, {
    action: stage ? "subject.erased_in_part" : "subject.erased",
    actorId,
    requestId: receipt.request_id,
    subjectDigest: receipt.subject_digest,
    details: {
      receipt_id: receipt.id,
      receipt_hash,
      reason,
      ...(amends && { amends }),
      ...(replayOf && { replay_of: replayOf }),
    },
  })
}
