import { setOf } from "../../subject/sql"
import type { Guard } from "./types"

const OF_ORDER = (alias: string) =>
  `join ${setOf("order")} s on s.id = ${alias}.order_id`

/** Goods that replace others have been promised and not been sent. */
const REPLACEMENTS_UNSENT = (column: string, id: string) => `exists (
  select 1 from order_change c where c.${column} = ${id}
    and c.status in ('pending', 'requested') and c.deleted_at is null
) or exists (
  select 1 from "return" back where back.${column} = ${id}
    and back.status in ('open', 'requested', 'partially_received')
    and back.canceled_at is null and back.deleted_at is null
)`

/** Goods are on their way back. */
export const openReturn: Guard = {
  code: "open_return",
  message: "A return is under way. Receive or cancel it first",
  overridable: true,
  tables: ["return"],
  rowTable: "return",
  sql: `select x.id, x.display_id::text as display_id from "return" x ${OF_ORDER("x")}
    where x.status in ('open', 'requested', 'partially_received')
      and x.canceled_at is null and x.deleted_at is null order by x.display_id`,
}

/** A complaint has not been settled. */
export const openClaim: Guard = {
  code: "open_claim",
  message: "A claim is not settled. Settle or cancel it first",
  overridable: true,
  tables: ["order_claim", "order_change", "return"],
  rowTable: "order_claim",
  sql: `select x.id, x.display_id::text as display_id from order_claim x ${OF_ORDER("x")}
    where x.canceled_at is null and x.deleted_at is null
      and (${REPLACEMENTS_UNSENT("claim_id", "x.id")}) order by x.display_id`,
}

/** An exchange has not been finished. */
export const openExchange: Guard = {
  code: "open_exchange",
  message: "An exchange is not finished. Finish or cancel it first",
  overridable: true,
  tables: ["order_exchange", "order_change", "return"],
  rowTable: "order_exchange",
  sql: `select x.id, x.display_id::text as display_id from order_exchange x ${OF_ORDER("x")}
    where x.canceled_at is null and x.deleted_at is null
      and (${REPLACEMENTS_UNSENT("exchange_id", "x.id")}) order by x.display_id`,
}
