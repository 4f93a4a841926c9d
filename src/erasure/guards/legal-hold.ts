import { setOf } from "../../subject/sql"
import type { Guard } from "./types"

/** A legal hold covers the person, or anything of theirs. */
export const legalHold: Guard = {
  code: "legal_hold",
  message: "A legal hold stands. Lift it first",
  overridable: false,
  tables: ["privacy_legal_hold", "privacy_retention_lock"],
  rowTable: "privacy_legal_hold",
  sql: `select h.id, null as display_id from privacy_legal_hold h
    where h.lifted_at is null and h.deleted_at is null and (
      (h.scope = 'subject' and h.reference in (select id from ${setOf("customer")}))
      or (h.scope = 'order' and h.reference in (select id from ${setOf("order")}))
      or (h.scope = 'sales_channel' and exists (
        select 1 from ${setOf("order")} s join "order" o on o.id = s.id
        where o.sales_channel_id = h.reference))
      or (h.scope = 'fiscal_year' and exists (
        select 1 from ${setOf("order")} s
        join privacy_retention_lock l on l.order_id = s.id
        where l.fiscal_year_end = h.reference and l.state = 'locked'))
    ) order by h.id`,
}
