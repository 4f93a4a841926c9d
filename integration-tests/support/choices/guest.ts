import type { Preferences } from "../../../src/choices"
import type { TestShop } from "../privacy/open-test-shop"
import type { Client } from "../shop"

const ROUTE = "/store/privacy/preferences"

type Asked = { request_id: string; expires_in_minutes: number }

/** Somebody without an account, where a storefront lets them decide. */
export const atPreferences = (client: Client) => ({
  ask: (body: { email: string; preferences?: object[]; locale?: string }) =>
    client.post<Asked>(ROUTE, body, { expect: 202 }),
  confirm: async (proof: { request_id: string; code: string }) =>
    (
      await client.post<{ privacy_preferences: Preferences }>(
        `${ROUTE}/verify`,
        proof
      )
    ).privacy_preferences,
  unsubscribe: (token: string) =>
    client.post<{ unsubscribed: boolean; purpose_ids: string[] }>(
      "/store/privacy/unsubscribe",
      { token }
    ),
})

/** The digest of the text a storefront shows for a purpose. */
export const textOf = async (
  shop: TestShop,
  purposeId: string,
  locale: string
): Promise<string> => {
  const { purposes } = await shop.store.get<{
    purposes: { id: string; text_sha256: string }[]
  }>("/store/privacy/purposes", { query: { locale } })

  return purposes.find(({ id }) => id === purposeId)?.text_sha256 ?? ""
}
