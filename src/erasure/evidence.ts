import { generateEntityId } from "@medusajs/framework/utils"
import { digestOfEmail, type Secrets } from "../digest"
import type { Reach } from "../subject/types"

/**
 * Leaves a tombstone for every customer, order and address of the subject, so
 * that the erasure can be replayed after a backup is restored.
 */
export async function writeTombstones(
  reach: Reach,
  receiptId: string,
  secrets: Secrets
): Promise<void> {
  const stones = [
    ...reach.customerIds.map((id) => ({ kind: "customer", reference: id })),
    ...reach.orderLocks.map(({ order_id }) => ({
      kind: "order",
      reference: order_id,
    })),
    ...reach.mailboxes.map((mailbox) => ({
      kind: "mailbox",
      reference: digestOfEmail(mailbox, secrets),
    })),
  ].map((stone) => ({
    id: generateEntityId(undefined, "prvtmb"),
    receipt_id: receiptId,
    ...stone,
  }))

  await reach.trx.raw(
    `with known as materialized (
       select kind, reference from privacy_tombstone
       where receipt_id = ? and deleted_at is null
     )
     insert into privacy_tombstone (id, kind, reference, receipt_id)
     select x.id, x.kind, x.reference, x.receipt_id
     from jsonb_to_recordset(?::jsonb) as x(id text, kind text, reference text, receipt_id text)
     where not exists (
       select 1 from known
       where known.reference = x.reference and known.kind = x.kind
     )`,
    [receiptId, JSON.stringify(stones)]
  )
}
