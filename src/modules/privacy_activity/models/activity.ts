import { model } from "@medusajs/framework/utils"

/** What is recorded: something looked at, searched for, or done. */
export const ActivityKind = {
  VIEW: "view",
  SEARCH: "search",
  ACTION: "action",
} as const

/** Where it happened. */
export const ActivityChannel = {
  WEB: "web",
  APP: "app",
  EMAIL: "email",
} as const

/**
 * One thing a logged-in customer did in the shop, recorded with their consent.
 * The table is in parts by `created_at`, which the database's key holds too.
 * Write with `recordActivity`.
 */
export const Activity = model.define("privacy_activity", {
  id: model.id({ prefix: "prvact" }).primaryKey(),
  customer_id: model.text(),
  kind: model.enum(Object.values(ActivityKind)),
  /** `product_viewed`, or the words that were searched for. */
  name: model.text(),
  /** Of the page, without its query. */
  path: model.text().nullable(),
  product_id: model.text().nullable(),
  channel: model.enum(Object.values(ActivityChannel)),
  /** As the storefront says; `created_at` is when it came. */
  occurred_at: model.dateTime(),
  /** A /24, or a /48 of IPv6; never the address itself. */
  ip_network: model.text().nullable(),
  browser: model.text().nullable(),
  os: model.text().nullable(),
  platform: model.text().nullable(),
  time_zone: model.text().nullable(),
  language: model.text().nullable(),
  country: model.text().nullable(),
  region: model.text().nullable(),
})
