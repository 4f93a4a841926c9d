import type { Fetcher } from "./sdk"
import type {
  GuestProof,
  GuestRequestTaken,
  GuestVerification,
  NewGuestRequest,
  PrivacyRequestAnswer,
} from "./types"

const ASK = "/store/privacy/requests"

/**
 * What somebody without an account can do. Every step after the first takes a
 * code that was mailed; `open` with `follow: true` mails another one.
 */
export const guestRequests = ({ json, file }: Fetcher) => {
  const post = <T>(path: string, body: Record<string, unknown>) =>
    json<T>(`${ASK}${path}`, { method: "POST", body })

  return {
    /**
     * Asks, and has a code mailed to the address. The answer is the same whether
     * or not the shop knows the address.
     *
     * @example
     * const { request_id } = await privacy.guests.open({
     *   email: "jane@example.com",
     *   type: "access",
     *   locale: "nb",
     * })
     */
    open: (body: NewGuestRequest) => post<GuestRequestTaken>("", body),

    /**
     * Proves the address, and takes the request on. Throws with status 401 for
     * every code that is not the right one, whatever the reason.
     *
     * @example
     * await privacy.guests.verify({ request_id, code: "4821 0937" })
     */
    verify: (body: GuestVerification) =>
      post<PrivacyRequestAnswer>("/verify", body),

    /**
     * Says how a request stands.
     *
     * @example
     * const { privacy_request } = await privacy.guests.status({ request_id, code })
     */
    status: (body: GuestProof) => post<PrivacyRequestAnswer>("/status", body),

    /**
     * Fetches the archive, as `requests.download` does.
     *
     * @example
     * const response = await privacy.guests.download({ request_id, code })
     */
    download: (body: GuestProof) =>
      file(`${ASK}/archive`, { method: "POST", body }),

    /**
     * Takes a request back.
     *
     * @example
     * await privacy.guests.cancel({ request_id, code })
     */
    cancel: (body: GuestProof) => post<PrivacyRequestAnswer>("/cancel", body),
  }
}
