import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What became of tombstones whose backups are gone. */
export type ExpiredTombstones = { mailboxes: number; orders: number }

/**
 * Removes tombstones once no backup can bring their person back, as far as
 * nothing else needs them:
 *
 * - mailboxes go: only a replay looks them up
 * - an order's stays as long as the order: nobody may give it a buyer again
 * - a customer's stays: tokens outlive a login, and no second erasure begins
 *
 * Where `backup_days` has grown since, the longer time counts.
 */
export async function expireTombstones(
  knex: Knex,
  backupDays: number
): Promise<ExpiredTombstones> {
  const { rows } = await knex.raw<{ rows: ExpiredTombstones[] }>(
    `with gone as (
       delete from privacy_tombstone t
       where t.created_at < now() - make_interval(days => ?)
         and coalesce(t.expires_at, t.created_at) < now()
         and (t.kind = 'mailbox' or (t.kind = 'order'
           and not exists (select 1 from "order" o where o.id = t.reference)))
       returning kind
     )
     select (count(*) filter (where kind = 'mailbox'))::int as mailboxes,
       (count(*) filter (where kind = 'order'))::int as orders
     from gone`,
    [backupDays]
  )
  return rows[0] ?? { mailboxes: 0, orders: 0 }
}

/** Removes searches whose receipts have been pruned. */
export async function dropOrphanedScans(knex: Knex): Promise<void> {
  await knex.raw(
    `delete from privacy_residual_scan scan
     where scan.state in ('completed', 'failed') and not exists (
       select 1 from privacy_erasure_receipt receipt
       where receipt.id = scan.receipt_id)`
  )
}
