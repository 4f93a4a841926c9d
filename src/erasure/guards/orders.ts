import { setOf } from "../../subject/sql"
import type { Guard } from "./types"

const ORDERS = `"order" o join ${setOf("order")} s on s.id = o.id`

/** An order stands while it is neither a draft, nor canceled, nor deleted. */
const STANDS = `not o.is_draft_order and o.status not in ('draft', 'canceled', 'archived')
  and o.canceled_at is null and o.deleted_at is null`

/** Days in which a consumer may withdraw (angrerettloven § 21). */
const WITHDRAWAL_DAYS = 14

/** Something ordered has not been sent yet. */
export const openOrder: Guard = {
  code: "open_order",
  message:
    "Goods are still to be sent, or an edit is not confirmed. Deliver or cancel the order first, or the parcel has no address",
  overridable: true,
  tables: ["order"],
  rowTable: "order",
  sql: `select o.id, o.display_id::text as display_id from ${ORDERS}
    where ${STANDS} and o.status <> 'completed' and (exists (
      select 1 from order_item item
      join order_line_item line on line.id = item.item_id
      where item.order_id = o.id and item.version = o.version
        and item.deleted_at is null and line.requires_shipping
        and item.quantity > greatest(item.shipped_quantity, item.delivered_quantity)
          + item.written_off_quantity
    ) or exists (
      select 1 from order_change c where c.order_id = o.id
        and c.change_type = 'edit' and c.status in ('pending', 'requested')
        and c.deleted_at is null
    )) order by o.display_id`,
}

/** A consumer may still send the goods back. */
export const withdrawalPeriod: Guard = {
  code: "withdrawal_period",
  message: `Delivered less than ${WITHDRAWAL_DAYS} days ago: the right of withdrawal still runs`,
  overridable: true,
  tables: ["order", "fulfillment", "order_fulfillment"],
  rowTable: "order",
  sql: `select o.id, o.display_id::text as display_id from ${ORDERS}
    where not o.is_draft_order and o.canceled_at is null and o.deleted_at is null
      and exists (
      select 1 from order_fulfillment link
      join fulfillment f on f.id = link.fulfillment_id
      where link.order_id = o.id and f.canceled_at is null
        and coalesce(f.delivered_at, f.shipped_at) > now() - interval '${WITHDRAWAL_DAYS} days'
    ) order by o.display_id`,
}

/** Somebody is to take the order over, or has asked to. */
export const openTransfer: Guard = {
  code: "open_transfer",
  message:
    "An order transfer is waiting for an answer. Cancel it, or wait until it is accepted or declined",
  overridable: true,
  tables: ["order", "order_change"],
  rowTable: "order_change",
  sql: `select c.id, o.display_id::text as display_id from ${ORDERS}
    join order_change c on c.order_id = o.id
    where c.change_type = 'transfer' and c.status in ('pending', 'requested')
      and c.deleted_at is null order by o.display_id`,
}

/** Staff is still writing an order for the person. */
export const openDraftOrder: Guard = {
  code: "open_draft_order",
  message: "A draft order is open. Convert it to an order or delete it first",
  overridable: true,
  tables: ["order"],
  rowTable: "order",
  sql: `select o.id, o.display_id::text as display_id from ${ORDERS}
    where o.is_draft_order and o.status = 'draft' and o.deleted_at is null
    order by o.display_id`,
}
