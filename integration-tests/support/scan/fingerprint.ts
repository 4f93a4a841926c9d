import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * What an accountant reads: amounts, VAT, dates, numbers, currency, country.
 * Written down here a second time on purpose, so that a slip in the engine's own
 * list of figures cannot hide itself.
 */
const FIGURES: Readonly<Record<string, string>> = {
  order:
    "id, display_id, custom_display_id, currency_code, region_id, sales_channel_id, version, status::text, is_draft_order, created_at, canceled_at",
  order_item:
    "id, order_id, item_id, version, raw_quantity, raw_fulfilled_quantity, raw_shipped_quantity, raw_delivered_quantity, raw_return_requested_quantity, raw_return_received_quantity, raw_written_off_quantity, unit_price, raw_unit_price, created_at",
  order_line_item:
    "id, product_id, variant_id, product_title, variant_sku, variant_title, unit_price, raw_unit_price, is_tax_inclusive, requires_shipping, created_at",
  order_line_item_tax_line: "id, item_id, code, rate, raw_rate, created_at",
  order_line_item_adjustment:
    "id, item_id, version, amount, raw_amount, is_tax_inclusive, created_at",
  order_shipping: "id, order_id, version, shipping_method_id, created_at",
  order_shipping_method:
    "id, name, amount, raw_amount, is_tax_inclusive, shipping_option_id, created_at",
  order_shipping_method_tax_line:
    "id, shipping_method_id, code, rate, raw_rate, created_at",
  order_shipping_method_adjustment:
    "id, shipping_method_id, version, amount, raw_amount, created_at",
  order_summary: "id, order_id, version, totals, created_at",
  order_transaction:
    "id, order_id, version, amount, raw_amount, currency_code, reference, created_at",
  order_credit_line: "id, order_id, version, amount, raw_amount, created_at",
  order_address: "id, country_code, created_at",
  return:
    "id, order_id, display_id, status::text, raw_refund_amount, created_at",
  return_item:
    "id, return_id, item_id, reason_id, raw_quantity, raw_received_quantity, created_at",
  order_claim:
    "id, order_id, display_id, type::text, raw_refund_amount, created_at",
  order_claim_item:
    "id, claim_id, item_id, reason::text, raw_quantity, created_at",
  order_exchange: "id, order_id, display_id, raw_difference_due, created_at",
  order_exchange_item: "id, exchange_id, item_id, raw_quantity, created_at",
  payment:
    "id, amount, raw_amount, currency_code, provider_id, captured_at, canceled_at, created_at",
  capture: "id, payment_id, amount, raw_amount, created_at",
  refund: "id, payment_id, amount, raw_amount, refund_reason_id, created_at",
  fulfillment:
    "id, location_id, packed_at, shipped_at, delivered_at, canceled_at, created_at",
  fulfillment_item:
    "id, fulfillment_id, line_item_id, sku, raw_quantity, created_at",
  fulfillment_address: "id, country_code, created_at",
  reservation_item:
    "id, line_item_id, inventory_item_id, location_id, raw_quantity",
  inventory_level:
    "id, inventory_item_id, raw_stocked_quantity, raw_reserved_quantity",
  store_credit_account: "id, currency_code, created_at",
  store_credit_account_transaction:
    "id, account_id, type::text, amount, raw_amount, created_at",
  loyalty_gift_card: "id, value, raw_value, currency_code, created_at",
  promotion: 'id, type::text, "limit", used, created_at',
  promotion_campaign_budget: "id, campaign_id, raw_used, raw_limit, created_at",
  promotion_campaign_budget_usage: "id, budget_id, raw_used, created_at",
}

/** Figures of every order in the shop, one text per row, by table and id. */
export type Fingerprint = Readonly<Record<string, readonly string[]>>

/** Takes the fingerprint of the whole shop's books. */
export const fingerprintBooks = async (db: Knex): Promise<Fingerprint> => {
  const books: Record<string, string[]> = {}

  for (const [table, columns] of Object.entries(FIGURES)) {
    const { rows } = await db.raw<{ rows: { figures: string }[] }>(
      `select row(${columns})::text as figures from "${table}" order by id`
    )
    books[table] = rows.map(({ figures }) => figures)
  }

  return books
}
