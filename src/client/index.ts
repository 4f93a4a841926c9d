/**
 * The plugin's store routes, typed, over `@medusajs/js-sdk`. Runs in browsers
 * and on servers; imports nothing of the plugin or of Medusa.
 */
import { activity } from "./activity"
import { guestRequests } from "./guest-requests"
import { notices } from "./notice"
import { ownRequests } from "./own-requests"
import { preferences } from "./preferences"
import { fetcherOf, type PrivacySdk } from "./sdk"

/** What {@link privacyClient} returns. */
export type PrivacyClient = {
  /** For logged-in customers. */
  requests: ReturnType<typeof ownRequests>
  /** For people without an account. */
  guests: ReturnType<typeof guestRequests>
  /** Consents and objections. */
  preferences: ReturnType<typeof preferences>
  /** The privacy notice. */
  notice: ReturnType<typeof notices>
  /** What a customer does in the shop, with their consent. */
  activity: ReturnType<typeof activity>
}

/**
 * Makes the client of a storefront. What goes wrong is thrown as the SDK throws
 * it: a `FetchError` with `status` and the shop's message.
 *
 * @example
 * import Medusa from "@medusajs/js-sdk"
 * import { privacyClient } from "medusa-plugin-privacy/client"
 *
 * const sdk = new Medusa({ baseUrl, publishableKey, auth: { type: "jwt" } })
 * const privacy = privacyClient(sdk)
 *
 * await privacy.requests.mailCode()
 * const { privacy_request } = await privacy.requests.open({
 *   type: "access",
 *   code: "4821 0937",
 * })
 */
export function privacyClient(sdk: PrivacySdk): PrivacyClient {
  const fetcher = fetcherOf(sdk)

  return {
    requests: ownRequests(fetcher),
    guests: guestRequests(fetcher),
    preferences: preferences(fetcher),
    notice: notices(fetcher),
    activity: activity(fetcher),
  }
}

export type * from "./activity-types"
export type * from "./notice-types"
export type * from "./preference-types"
export type { PrivacyFetchArgs, PrivacySdk } from "./sdk"
export type * from "./types"
