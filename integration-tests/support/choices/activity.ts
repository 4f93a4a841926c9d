import { type Account, storeAs } from "../shop"
import type { TestShop } from "../privacy/open-test-shop"
import { from } from "../requests/storefront"

export const ACTIVITY = "/store/privacy/activity"

/** Something done just now. */
export const anEvent = (more: object = {}) => ({
  kind: "view",
  name: "product_viewed",
  path: "/products/vase",
  channel: "web",
  occurred_at: new Date().toISOString(),
  ...more,
})

export const DEVICE = {
  browser: "Firefox 140",
  os: "Linux",
  platform: "desktop",
  time_zone: "Europe/Oslo",
  language: "nb-NO",
  country: "NO",
  region: "Vestland",
}

/** Tells the shop what a customer did, as a storefront would. */
export const tellActivity = async (
  shop: TestShop,
  who: Account,
  {
    events = [anEvent()],
    device = DEVICE,
    ip = "203.0.113.77",
  }: { events?: object[]; device?: object; ip?: string } = {}
) =>
  await from(storeAs(shop, who), ip).post<{
    accepted: number
    reason?: string
  }>(ACTIVITY, { events, device }, { expect: 202 })

/** What stands of it. */
export const activityOf = async (shop: TestShop, who: Account) =>
  await shop.db("privacy_activity").where({ customer_id: who.id })
