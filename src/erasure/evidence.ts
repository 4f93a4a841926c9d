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
  ]

  await reach.trx.raw(
    // ids by Postgres: thousands of ULIDs take longer than the whole insert
    `with known as materialized (
       select kind, reference from privacy_tombstone
       where receipt_id = ? and deleted_at is null
     )
     insert into privacy_tombstone (id, kind, reference, receipt_id)
     select 'prvtmb_' || left(upper(translate(gen_random_uuid()::text, '-', '')), 26),
       x.kind, x.reference, ?
     from jsonb_to_recordset(?::jsonb) as x(kind text, reference text)
     where not exists (
       select 1 from known
       where known.reference = x.reference and known.kind = x.kind
     )`,
    [receiptId, receiptId, JSON.stringify(stones)]
  )
}
