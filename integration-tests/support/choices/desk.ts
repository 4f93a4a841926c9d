import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Modules } from "@medusajs/framework/utils"
import type { Preference, Preferences } from "../../../src/choices"
import { type Account, type Shop, storeAs } from "../shop"
import type { TestShop } from "../privacy/open-test-shop"

const PREFERENCES = "/store/customers/me/privacy/preferences"

type Answer = { privacy_preferences: Preferences }

/** What a customer has decided, as their account page shows it. */
export const preferencesOf = async (shop: Shop, who: Account) =>
  (await storeAs(shop, who).get<Answer>(PREFERENCES)).privacy_preferences

/** One purpose of it. */
export const preferenceOf = async (
  shop: Shop,
  who: Account,
  purposeId: string
) => {
  const { purposes } = await preferencesOf(shop, who)
  const found = purposes.find(({ id }) => id === purposeId)
  if (!found) {
    throw new Error(`No purpose "${purposeId}" among the preferences`)
  }
  return found
}

/** Decides over HTTP, as a storefront would. */
export const decide = async (
  shop: Shop,
  who: Account,
  ...preferences: Preference[]
) =>
  (await storeAs(shop, who).post<Answer>(PREFERENCES, { preferences }))
    .privacy_preferences

/** Reads the text and consents to it. */
export const consentTo = async (
  shop: Shop,
  who: Account,
  purpose_id: string
) => {
  const { text_sha256 } = await preferenceOf(shop, who, purpose_id)
  return await decide(shop, who, { purpose_id, consent: true, text_sha256 })
}

/** Sends one mail through Medusa's own module, as a shop's subscriber would. */
export const send = async (
  { container }: TestShop,
  mail: { to: string; template: string } & Record<string, unknown>
) =>
  await container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({ channel: "email", ...mail } as never)

/** Runs what `src/requests` would, in a transaction of its own. */
export const inTransaction = async <T>(
  { db }: TestShop,
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T> => await db.transaction(work)
