import { definePersonalData } from "../../define-personal-data"
import { HISTORY_INDEXES } from "./orphaned-addresses"
import { personalCode } from "./rules"

/** Discounts worked out for an edit that nobody confirmed yet. */
const PENDING_DISCOUNTS = `(not t.applied and t.action in
  ('ITEM_ADJUSTMENTS_REPLACE', 'SHIPPING_ADJUSTMENTS_REPLACE'))`

const WITH_PERSONAL_CODE = `exists (
  select 1 from jsonb_array_elements(
    case when jsonb_typeof(t.details->'adjustments') = 'array'
      then t.details->'adjustments' else '[]'::jsonb end
  ) a
  where a->>'code' is not null
    and ${personalCode("a->>'promotion_id'", "a->>'code'")}
)`

/** Only these two actions name somebody, or let staff type a reference. */
const NAMING_ACTION =
  "t.reference_id is not null and t.action in ('TRANSFER_CUSTOMER', 'CREDIT_LINE_ADD')"

/**
 * The steps of each change. Medusa writes full copies into `details`: the old
 * and the new address, e-mail and metadata of every correction, both parties of
 * a transfer and its token.
 *
 * The keys that stay are those that Medusa reads again: `type` (the dashboard's
 * timeline), lines and quantities, prices, and the ids of returns, claims and
 * exchanges.
 */
export const orderChangeAction = definePersonalData({
  table: "order_change_action",
  module: "order",
  label: { en: "History of orders", nb: "Historikk for bestillinger" },
  category: "orders",
  purposes: ["order", "customer_relation"],
  source: "observed",
  reach: [
    { column: "t.order_change_id", in: "order_change" },
    { column: "t.order_id", in: "order" },
  ],
  indexes: HISTORY_INDEXES,
  addresses: [
    "r.details->>'original_email'",
    "r.details->>'new_email'",
    "case when r.details->>'type' = 'email' then r.details->>'old' end",
    "case when r.details->>'type' = 'email' then r.details->>'new' end",
  ],
  rows: "delete",
  // Left as it is, a pending edit would write the erased code back when staff
  // confirm it; emptied, it could not be opened any more.
  deleteWhere: `${PENDING_DISCOUNTS} and ${WITH_PERSONAL_CODE}`,
  why: "What was done to the order stays; only a personal discount in an edit that nobody confirmed is dropped",
  columns: {
    details: {
      category: "orders",
      secretKeys: ["token"],
      treatment: "scrub",
      keepKeys: [
        "type",
        "reference_id",
        "quantity",
        "quantity_diff",
        "unit_price",
        "compare_at_unit_price",
        "reason",
        "reason_id",
        "order_id",
        "return_id",
        "claim_id",
        "exchange_id",
        "old_shipping_option_id",
        "new_shipping_option_id",
        "old_amount",
        "new_amount",
      ],
      // The list of discounts is all these hold, and the order's preview fails
      // without it.
      onlyWhere: `not ${PENDING_DISCOUNTS}`,
      why: "Every correction left a second copy of addresses, e-mails and notes here; lines, quantities and prices stay",
    },
    internal_note: {
      category: "support",
      source: "staff",
      treatment: "clear",
      why: "Staff note down why a line was returned, claimed or changed, often in the customer's words",
    },
    reference: {
      category: "payment",
      source: "staff",
      treatment: "clear",
      onlyWhere:
        "t.action = 'CREDIT_LINE_ADD' and t.reference not in ('store-credit', 'gift-card', 'payment_collection')",
      why: "What a credit refers to can be typed freely",
    },
    reference_id: {
      category: "account",
      treatment: "replace",
      replaceWith: "erased_code",
      onlyWhere: NAMING_ACTION,
      why: "A transfer names the customer it goes to, and a credit a reference typed by staff; Medusa refuses to read the step without any",
    },
  },
  notPersonal: [
    "id",
    "order_id",
    "version",
    "ordering",
    "order_change_id",
    "action",
    "amount",
    "raw_amount",
    "applied",
    "created_at",
    "updated_at",
    "deleted_at",
    "return_id",
    "claim_id",
    "exchange_id",
  ],
})
