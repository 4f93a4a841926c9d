import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ErasureOrder, ErasureReceiptRecord } from "./order"
import { retainedThrough } from "./retained"

/**
 * Writes the receipt, the audit entry and, last of all, the request as
 * completed: same transaction, so that none of them can exist without what
 * they claim.
 */
export async function writeCompleted(
  trx: Knex.Transaction,
  receipt: ErasureReceiptRecord,
  order: ErasureOrder
): Promise<void> {
  const { customer_ids, erased_at, retained } = receipt
  const through = retainedThrough(retained)

  await trx("privacy_erasure_receipt").insert({
    ...receipt,
    customer_ids: trx.raw("?::text[]", [customer_ids]),
    tables: JSON.stringify(receipt.tables),
    retained: JSON.stringify(retained),
    overridden: JSON.stringify(receipt.overridden),
    recipients: JSON.stringify(receipt.recipients),
    residual_scan: JSON.stringify(receipt.residual_scan),
  })
  await trx("privacy_audit_entry").insert({
    id: generateEntityId(undefined, "prvaud"),
    action: "subject.erased",
    actor_id: order.requestedBy,
    request_id: receipt.request_id,
    subject_digest: receipt.subject_digest,
    details: JSON.stringify({ receipt_id: receipt.id, reason: order.reason }),
  })
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
    details: JSON.stringify({ receipt_id: receipt.id }),
    retained_through: through ?? null,
    completed_at: erased_at,
  })
}
