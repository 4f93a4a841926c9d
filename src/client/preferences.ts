import type {
  GuestDecisions,
  PreferenceDecisions,
  PrivacyPreferencesAnswer,
  PrivacyPurposeList,
  ProcessingAnswer,
  UnsubscribedAnswer,
} from "./preference-types"
import type { Fetcher } from "./sdk"
import type { GuestProof, GuestRequestTaken, PrivacyLocale } from "./types"

const OWN = "/store/customers/me/privacy/preferences"

const GUESTS = "/store/privacy/preferences"

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

  /**
   * Says whether the shop may pursue a purpose with the logged-in customer's
   * data now: ask before you do.
   *
   * @example
   * const { processing } = await privacy.preferences.isAllowed("activity")
   * if (processing.allowed) startRecording()
   */
  isAllowed: (purposeId: string) =>
    json<ProcessingAnswer>(
      `/store/customers/me/privacy/purposes/${encodeURIComponent(purposeId)}`
    ),

  /**
   * Takes what somebody without an account decides, and has a code mailed to the
   * address. Nothing holds before the code is back. The answer is the same
   * whether or not the shop knows the address.
   *
   * @example
   * const { request_id } = await privacy.preferences.ask({
   *   email: "jane@example.com",
   *   locale: "nb",
   *   preferences: [
   *     { purpose_id: newsletter.id, consent: true, text_sha256: newsletter.text_sha256 },
   *   ],
   * })
   */
  ask: (body: GuestDecisions) =>
    json<GuestRequestTaken>(GUESTS, { method: "POST", body }),

  /**
   * Records those choices with the mailed code, and reads what stands.
   *
   * @example
   * await privacy.preferences.confirm({ request_id, code: "4821 0937" })
   */
  confirm: (body: GuestProof) =>
    json<PrivacyPreferencesAnswer>(`${GUESTS}/verify`, {
      method: "POST",
      body,
    }),

  /**
   * Declines what a mail was for, with the token of its link. Needs no login.
   *
   * @example
   * await privacy.preferences.unsubscribe({ token })
   */
  unsubscribe: (body: { token: string }) =>
    json<UnsubscribedAnswer>("/store/privacy/unsubscribe", {
      method: "POST",
      body,
    }),
})
