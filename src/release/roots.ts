import { type RecordEntry } from "../locks/records/lock-records"
import { keyOf } from "../subject/paths"
import { quoted } from "../subject/sql"

/** One kind of record that is released: orders, or rows of a declared table. */
export type ReleaseRoot = {
  /** Its table, as locks name it. */
  record: string
  /** SQL: from the lock `l` to its row and to the order `o`, where there is one. */
  joins: string
  /** SQL: the columns `display_id` and `customer_id`. */
  columns: string
  /** SQL: holds the rows of the records in the relation `{picked}`. */
  hold: string
  /** The declaration of rows that are not orders. */
  entry?: RecordEntry
}

export const ORDERS: ReleaseRoot = {
  record: "order",
  joins: 'join "order" o on o.id = l.record_id',
  columns: "o.display_id, o.customer_id",
  hold: `select o.id from "order" o join {picked} p on p.id = o.id
    order by o.id for update of o`,
}

/** Records of one declared table: each ends on its own day. */
export function rootOf(entry: RecordEntry): ReleaseRoot {
  return {
    entry,
    record: entry.table,
    joins: `join ${quoted(entry.table)} t on t.${keyOf(entry)}::text = l.record_id
      left join "order" o on o.id = l.order_id`,
    columns: "null::int as display_id, null::text as customer_id",
    hold: `select 1 from ${quoted(entry.table)} t
      join {picked} p on p.id = t.${keyOf(entry)}::text for update of t`,
  }
}
