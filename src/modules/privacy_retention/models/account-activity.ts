import { model } from "@medusajs/framework/utils"

/**
 * When a customer last logged in, which Medusa does not keep, and when they
 * were warned that their account is about to end. Goes with the customer.
 */
export const AccountActivity = model.define("privacy_account_activity", {
  id: model.id({ prefix: "prvact" }).primaryKey(),
  customer_id: model.text().unique(),
  last_login_at: model.dateTime().nullable(),
  warned_at: model.dateTime().nullable(),
})
