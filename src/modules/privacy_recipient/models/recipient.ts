import { model } from "@medusajs/framework/utils"

/**
 * A recipient as an officer decided it. Recipients that nobody decided anything
 * about have no row: they are presets, installed providers or options.
 */
export const Recipient = model.define("privacy_recipient", {
  id: model.id({ prefix: "prvrcp" }).primaryKey(),
  kind: model.text(),
  provider_id: model.text().nullable(),
  /** `{ nb, nn, en }` */
  label: model.json(),
  country: model.text().nullable(),
  categories: model.array(),
  purposes: model.array(),
  way: model.enum(["webhook", "account_holder", "own", "manual", "none"]),
  tells: model.array(),
  needs_email: model.boolean().default(false),
  /** What staff do: `{ nb, nn, en }`. */
  by_hand: model.json().nullable(),
  webhook_url: model.text().nullable(),
  /** Signs what it is told, and what it answers. Shown once, when it is made. */
  secret_sealed: model.text().nullable(),
  secret_key: model.text().nullable(),
  recent_months: model.number().nullable(),
  retired: model.boolean().default(false),
  decided_by: model.text(),
})
