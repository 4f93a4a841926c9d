import {
  IN_VERSION,
  SETTLED,
  SETTLES_WITHIN,
  VERSION_COUNTS,
  YOUNG,
} from "./settling"
import type { FrozenTable } from "./types"

const ordersOfCollection = (collection: string) => `select link.order_id
  from {schema}.order_payment_collection link
  where link.payment_collection_id = ${collection}`

const ORDERS_OF_PAYMENT = `select link.order_id
  from {schema}.payment p join {schema}.order_payment_collection link
    on link.payment_collection_id = p.payment_collection_id
  where p.id = t.payment_id`

const PAYMENTS_OF_ORDER = `join {schema}.order_payment_collection link
    on link.order_id = o.id
  join {schema}.payment p
    on p.payment_collection_id = link.payment_collection_id`

/** SQL: the earliest booking, on the order of `t`, that names `t`. */
const bookedOn = (orders: string) => `from {schema}.order_transaction b
  where b.reference_id = t.id and b.deleted_at is null
    and b.order_id in (${orders})`

/**
 * Captures and refunds. One that the gateway declines is deleted again: it
 * counts, and stays, from when a booking on the order names it.
 */
const movement = (table: "capture" | "refund"): FrozenTable => ({
  table,
  columns: ["id", "payment_id", "amount", "raw_amount", "created_at"],
  orders: ORDERS_OF_PAYMENT,
  rowsOf: `${PAYMENTS_OF_ORDER}
    join {schema}.${table} t on t.payment_id = p.id`,
  countsFrom: `(select greatest(t.created_at, min(b.created_at))
      + ${SETTLES_WITHIN}
    ${bookedOn("o.id")} having count(*) > 0)`,
  mayGo: `not exists (select 1 ${bookedOn(ORDERS_OF_PAYMENT)})`,
})

const payment: FrozenTable = {
  table: "payment",
  columns: [
    "id",
    "payment_collection_id",
    "amount",
    "raw_amount",
    "currency_code",
    "created_at",
  ],
  orders: ordersOfCollection("t.payment_collection_id"),
  rowsOf: `join {schema}.order_payment_collection link on link.order_id = o.id
    join {schema}.payment t
      on t.payment_collection_id = link.payment_collection_id`,
  countsFrom: "greatest(t.created_at, link.created_at)",
}

/** Which payments are an order's. One that nobody paid through may still go. */
const paymentLink: FrozenTable = {
  table: "order_payment_collection",
  columns: ["id", "order_id", "payment_collection_id", "created_at"],
  orders: "select t.order_id",
  rowsOf: "join {schema}.order_payment_collection t on t.order_id = o.id",
  countsFrom: `(select greatest(t.created_at, min(p.created_at))
    from {schema}.payment p
    where p.payment_collection_id = t.payment_collection_id
    having count(*) > 0)`,
  mayGo: `not exists (
    select 1 from {schema}.payment p
    where p.payment_collection_id = t.payment_collection_id)`,
}

/** Money booked on an order. */
const transaction: FrozenTable = {
  table: "order_transaction",
  columns: [
    "id",
    "order_id",
    "version",
    "amount",
    "raw_amount",
    "currency_code",
    "reference",
    "reference_id",
    "created_at",
  ],
  orders: "select t.order_id",
  rowsOf: `join {schema}.order_transaction t
    on t.order_id = o.id and t.deleted_at is null`,
  countsFrom: SETTLED,
  mayGo: YOUNG,
}

const creditLine: FrozenTable = {
  table: "order_credit_line",
  columns: ["id", "order_id", "version", "amount", "raw_amount", "created_at"],
  orders: IN_VERSION,
  rowsOf: `join {schema}.order_credit_line t on t.order_id = o.id
    and (t.version = 1 or t.deleted_at is null)`,
  countsFrom: VERSION_COUNTS,
  judgedAtCommit: true,
}

export const moneyTables = [
  paymentLink,
  payment,
  movement("capture"),
  movement("refund"),
  transaction,
  creditLine,
]
