import type {
  PreferenceDecisions,
  PrivacyPreferencesAnswer,
  PrivacyPurposeList,
} from "./preference-types"
import type { Fetcher } from "./sdk"
import type { PrivacyLocale } from "./types"

const OWN = "/store/customers/me/privacy/preferences"

type InLanguage = { locale?: PrivacyLocale }

/** What the shop may use data for, and what a customer decides about it. */
export const preferences = ({ json }: Fetcher) => ({
  /**
   * Lists what may be consented or objected to. Needs no login.
   *
   * @example
   * const { purposes } = await privacy.preferences.purposes({ locale: "nb" })
   */
  purposes: (query: InLanguage = {}) =>
    json<PrivacyPurposeList>("/store/privacy/purposes", { query }),

  /**
   * Reads what the logged-in customer has decided.
   *
   * @example
   * const { privacy_preferences } = await privacy.preferences.retrieve()
   */
  retrieve: (query: InLanguage = {}) =>
    json<PrivacyPreferencesAnswer>(OWN, { query }),

  /**
   * Records what the customer decides. It holds from the answer on.
   *
   * @example
   * await privacy.preferences.decide({
   *   preferences: [
   *     { purpose_id: newsletter.id, consent: true, text_sha256: newsletter.text_sha256 },
   *     { purpose_id: "improvement", objection: true },
   *   ],
   * })
   */
  decide: (body: PreferenceDecisions) =>
    json<PrivacyPreferencesAnswer>(OWN, { method: "POST", body }),
})
