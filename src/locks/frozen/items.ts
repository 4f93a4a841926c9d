import { SETTLED, SETTLES_WITHIN, VERSION_COUNTS, YOUNG } from "./settling"
import type { FrozenTable } from "./types"

/** SQL: orders in which the line `line` is part of a version they have. */
const ordersOfLine = (line: string) => `select i.order_id
  from {schema}.order_item i join {schema}."order" v on v.id = i.order_id
  where i.item_id = ${line} and i.version <= v.version`

/** SQL: the lines of an order, and the moment from which each counts. */
const LINES_OF_ORDER = `join lateral (
  select i.item_id as id, min(case
    when i.version = 1 then i.created_at
    else i.created_at + ${SETTLES_WITHIN} end) as since
  from {schema}.order_item i
  where i.order_id = o.id and (i.version = 1 or i.deleted_at is null)
  group by i.item_id
) line on true`

const LINE_COUNTS = "greatest(t.created_at, line.since)"

/** How much of each line, and at which price, in each version of the order. */
const orderItem: FrozenTable = {
  table: "order_item",
  columns: [
    "id",
    "order_id",
    "version",
    "item_id",
    "quantity",
    "raw_quantity",
    "unit_price",
    "raw_unit_price",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "created_at",
  ],
  orders: "select t.order_id",
  rowsOf: "join {schema}.order_item t on t.order_id = o.id",
  countsFrom: `case when t.version = 1 then t.created_at
    when t.deleted_at is null then ${SETTLED} end`,
  // what Medusa undoes is new, and of a version that the order falls back from
  mayGo: `${YOUNG} and t.version > (
    select v.version from {schema}."order" v where v.id = t.order_id)`,
  judgedAtCommit: true,
}

const lineItem: FrozenTable = {
  table: "order_line_item",
  columns: [
    "id",
    "unit_price",
    "raw_unit_price",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "is_tax_inclusive",
    "created_at",
  ],
  orders: ordersOfLine("t.id"),
  rowsOf: `${LINES_OF_ORDER}
    join {schema}.order_line_item t on t.id = line.id`,
  countsFrom: LINE_COUNTS,
}

const lineTax: FrozenTable = {
  table: "order_line_item_tax_line",
  columns: ["id", "item_id", "code", "rate", "raw_rate", "created_at"],
  orders: ordersOfLine("t.item_id"),
  rowsOf: `${LINES_OF_ORDER}
    join {schema}.order_line_item_tax_line t on t.item_id = line.id`,
  countsFrom: LINE_COUNTS,
}

const lineAdjustment: FrozenTable = {
  table: "order_line_item_adjustment",
  columns: [
    "id",
    "item_id",
    "version",
    "amount",
    "raw_amount",
    "is_tax_inclusive",
    "created_at",
  ],
  orders: `${ordersOfLine("t.item_id")} and t.version <= v.version`,
  rowsOf: `${LINES_OF_ORDER}
    join {schema}.order_line_item_adjustment t on t.item_id = line.id`,
  countsFrom: VERSION_COUNTS,
  judgedAtCommit: true,
}

export const itemTables = [orderItem, lineItem, lineTax, lineAdjustment]
