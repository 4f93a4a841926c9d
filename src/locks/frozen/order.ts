import { SETTLES_WITHIN } from "./settling"
import type { FrozenTable } from "./types"

/**
 * The order itself. Its version may go one step at a time, and a step back only
 * while the version's lines are so new that Medusa may be undoing a failed
 * confirmation.
 */
export const order: FrozenTable = {
  table: "order",
  columns: [
    "id",
    "display_id",
    "custom_display_id",
    "currency_code",
    "region_id",
    "sales_channel_id",
    "created_at",
  ],
  orders: "select t.id",
  rowsOf: `join {schema}."order" t on t.id = o.id`,
  countsFrom: "t.created_at",
  rules: [
    { column: "is_draft_order", refuses: "new.is_draft_order" },
    { column: "status", refuses: "new.status::text = 'draft'" },
    {
      column: "version",
      refuses: `new.version is distinct from old.version + 1 and (
        new.version is distinct from old.version - 1 or new.version < 1
        or exists (
          select 1 from {schema}.order_item i
          where i.order_id = old.id and i.version = old.version
            and i.deleted_at is null
            and i.created_at <= clock_timestamp() - ${SETTLES_WITHIN}
        ))`,
    },
  ],
  fromIssue: ["billing_address_id", "shipping_address_id"],
}
