import { IN_VERSION, SETTLES_WITHIN, VERSION_COUNTS } from "./settling"
import type { FrozenTable } from "./types"

/** SQL: orders in which the method is part of a version they have. */
const ordersOfMethod = (method: string) => `select s.order_id
  from {schema}.order_shipping s join {schema}."order" v on v.id = s.order_id
  where s.shipping_method_id = ${method} and s.version <= v.version`

/**
 * SQL: the shipping methods of an order, and the moment from which each
 * counts: one that an edit adds is there before anybody confirms it.
 */
const METHODS_OF_ORDER = `join lateral (
  select s.shipping_method_id as id, min(case
    when s.version = 1 then s.created_at
    else (
      select greatest(s.created_at, min(i.created_at) + ${SETTLES_WITHIN})
      from {schema}.order_item i
      where i.order_id = o.id and i.version >= s.version
        and i.deleted_at is null
      having count(*) > 0
    ) end) as since
  from {schema}.order_shipping s
  where s.order_id = o.id and (s.version = 1 or s.deleted_at is null)
  group by s.shipping_method_id
) method on true`

const METHOD_COUNTS =
  "case when method.since is not null then greatest(t.created_at, method.since) end"

const orderShipping: FrozenTable = {
  table: "order_shipping",
  columns: ["id", "order_id", "version", "shipping_method_id", "created_at"],
  orders: IN_VERSION,
  rowsOf: `join {schema}.order_shipping t on t.order_id = o.id
    and (t.version = 1 or t.deleted_at is null)`,
  countsFrom: VERSION_COUNTS,
  judgedAtCommit: true,
}

const method: FrozenTable = {
  table: "order_shipping_method",
  columns: ["id", "amount", "raw_amount", "is_tax_inclusive", "created_at"],
  orders: ordersOfMethod("t.id"),
  rowsOf: `${METHODS_OF_ORDER}
    join {schema}.order_shipping_method t on t.id = method.id`,
  countsFrom: METHOD_COUNTS,
  judgedAtCommit: true,
}

const methodTax: FrozenTable = {
  table: "order_shipping_method_tax_line",
  columns: [
    "id",
    "shipping_method_id",
    "code",
    "rate",
    "raw_rate",
    "created_at",
  ],
  orders: ordersOfMethod("t.shipping_method_id"),
  rowsOf: `${METHODS_OF_ORDER}
    join {schema}.order_shipping_method_tax_line t
      on t.shipping_method_id = method.id`,
  countsFrom: METHOD_COUNTS,
  judgedAtCommit: true,
}

const methodAdjustment: FrozenTable = {
  table: "order_shipping_method_adjustment",
  columns: [
    "id",
    "shipping_method_id",
    "version",
    "amount",
    "raw_amount",
    "created_at",
  ],
  orders: `${ordersOfMethod("t.shipping_method_id")} and t.version <= v.version`,
  rowsOf: `${METHODS_OF_ORDER}
    join {schema}.order_shipping_method_adjustment t
      on t.shipping_method_id = method.id`,
  countsFrom: VERSION_COUNTS,
  judgedAtCommit: true,
}

export const shippingTables = [
  orderShipping,
  method,
  methodTax,
  methodAdjustment,
]
