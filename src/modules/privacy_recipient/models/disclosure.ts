import { model } from "@medusajs/framework/utils"

/** Data handed to an authority under law or court order. Never changed; ends after five years. */
export const Disclosure = model.define("privacy_disclosure", {
  id: model.id({ prefix: "prvdis" }).primaryKey(),
  customer_id: model.text().nullable(),
  order_id: model.text().nullable(),
  recipient_id: model.text(),
  basis: model.enum(["court_order", "legal_obligation", "legal_claim"]),
  /** The day it was handed over, `YYYY-MM-DD`. */
  disclosed_on: model.text(),
  /** The authority's own case number. */
  reference: model.text().nullable(),
  recorded_by: model.text(),
})
