import { setOf } from "../../subject/sql"
import type { Guard } from "./types"

/** Money is reserved and not taken, or owed back. */
export const openPayment: Guard = {
  code: "open_payment",
  message:
    "A payment is authorized and not captured, or a refund is due. Capture, cancel or refund it first",
  overridable: true,
  tables: ["order", "payment", "order_payment_collection", "order_summary"],
  rowTable: "order",
  sql: `select o.id, o.display_id::text as display_id
    from "order" o join ${setOf("order")} s on s.id = o.id
    where not o.is_draft_order and o.deleted_at is null and (
      exists (
        select 1 from order_payment_collection link
        join payment p on p.payment_collection_id = link.payment_collection_id
        where link.order_id = o.id and p.canceled_at is null and p.deleted_at is null
          and p.captured_at is null and o.canceled_at is null
      ) or exists (
        select 1 from order_summary total
        where total.order_id = o.id and total.version = o.version
          and total.deleted_at is null
          and (total.totals ->> 'pending_difference')::numeric < 0
          and (total.totals ->> 'paid_total')::numeric > 0
      )
    ) order by o.display_id`,
}

/**
 * The person has money with the shop. Not overridable: going ahead would
 * forfeit it.
 */
export const loyaltyBalance: Guard = {
  code: "loyalty_balance",
  message:
    "Store credit is left. Pay it out or turn it into a gift card first, so that no money is lost",
  overridable: false,
  tables: ["store_credit_account", "store_credit_account_transaction"],
  rowTable: "store_credit_account",
  sql: `select a.id, null::text as display_id
    from store_credit_account a
    join ${setOf("store_credit_account")} s on s.id = a.id
    where a.customer_id in (select id from ${setOf("customer")})
      and a.deleted_at is null and (
        select coalesce(sum(case when x.type = 'credit' then x.amount else -x.amount end), 0)
        from store_credit_account_transaction x
        where x.account_id = a.id and x.deleted_at is null
      ) > 0
    order by a.id`,
}
