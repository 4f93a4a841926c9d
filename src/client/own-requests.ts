import type { Fetcher } from "./sdk"
import type {
  CodeMailed,
  ListOptions,
  NewPrivacyRequest,
  PrivacyLocale,
  PrivacyRequestAnswer,
  PrivacyRequestList,
} from "./types"

const OWN = "/store/customers/me/privacy"

const one = (id: string) => `${OWN}/requests/${encodeURIComponent(id)}`

/** What a logged-in customer can do about their own data. */
export const ownRequests = ({ json, file }: Fetcher) => ({
  /**
   * Mails a one-time code to the account's own address.
   *
   * @example
   * const { expires_in_minutes } = await privacy.requests.mailCode()
   */
  mailCode: (body: { locale?: PrivacyLocale } = {}) =>
    json<CodeMailed>(`${OWN}/code`, { method: "POST", body }),

  /**
   * Opens a request. Access, portability and erasure that were asked before and
   * are still open are answered with the open one.
   *
   * Throws with status 401 where the code or password is not right, 429 after
   * too many tries.
   *
   * @example
   * const { privacy_request } = await privacy.requests.open({
   *   type: "erasure",
   *   code: "4821 0937",
   * })
   */
  open: (body: NewPrivacyRequest) =>
    json<PrivacyRequestAnswer>(`${OWN}/requests`, { method: "POST", body }),

  /**
   * Lists the customer's requests, newest first.
   *
   * @example
   * const { privacy_requests, count } = await privacy.requests.list({ limit: 10 })
   */
  list: (query: ListOptions = {}) =>
    json<PrivacyRequestList>(`${OWN}/requests`, { query }),

  /**
   * Reads one request; while its archive is built, with the progress.
   *
   * @example
   * const { privacy_request } = await privacy.requests.retrieve("prvreq_123")
   */
  retrieve: (id: string) => json<PrivacyRequestAnswer>(one(id)),

  /**
   * Takes a request back. Throws with status 400 once it is carried out; see
   * `can_cancel`.
   *
   * @example
   * await privacy.requests.cancel("prvreq_123")
   */
  cancel: (id: string) =>
    json<PrivacyRequestAnswer>(one(id), { method: "DELETE" }),

  /**
   * Fetches the archive of a request whose `archive.state` is `ready`, with a
   * fresh code. The answer is a `Response`: its `blob()` is the file, and it
   * fails where the file did not arrive whole.
   *
   * @example
   * const response = await privacy.requests.download("prvreq_123", { code })
   * const url = URL.createObjectURL(await response.blob())
   */
  download: (id: string, body: { code: string }) =>
    file(`${one(id)}/archive`, { method: "POST", body }),
})
