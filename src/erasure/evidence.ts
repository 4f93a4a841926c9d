import { digestOfEmail } from "../digest"
import { newId } from "../subject/sql"
import type { Reach } from "../subject/types"
import type { ErasureSettings } from "./order"

/** What tombstones say of their erasure. */
export type Tombstoned = {
  receiptId: string
  /** Rows created before this moment were erased. */
  erasedAt: Date
}

/**
 * Leaves a tombstone for every customer, order and address of the subject, so
 * that the erasure can be replayed after a backup is restored.
 *
 * The replay ends with the oldest backup. The tombstone of a customer does not:
 * it also keeps the tokens dead that outlive a login.
 */
export async function writeTombstones(
  reach: Reach,
  { receiptId, erasedAt }: Tombstoned,
  { secrets, backupDays }: Pick<ErasureSettings, "secrets" | "backupDays">
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
       select kind, reference, erased_at from privacy_tombstone
       where receipt_id = ? and deleted_at is null
     )
     insert into privacy_tombstone
       (id, kind, reference, receipt_id, erased_at, expires_at)
     select ${newId("prvtmb")},
       x.kind, x.reference, ?,
       coalesce((select min(erased_at) from known), ?::timestamptz),
       case when x.kind <> 'customer' then now() + make_interval(days => ?) end
     from jsonb_to_recordset(?::jsonb) as x(kind text, reference text)
     where not exists (
       select 1 from known
       where known.reference = x.reference and known.kind = x.kind
     )`,
    [receiptId, receiptId, erasedAt, backupDays, JSON.stringify(stones)]
  )
}
