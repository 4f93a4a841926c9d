import type { PrivacyNoticeAnswer } from "./notice-types"
import type { Fetcher } from "./sdk"
import type { PrivacyLocale } from "./types"

/** Which version, and in which language. */
type NoticeQuery = {
  locale?: PrivacyLocale
  /** Left out: the version in force. */
  version?: number
}

/** The privacy notice, for a page of the storefront's own. */
export const notices =
  ({ json }: Fetcher) =>
  /**
   * Reads the privacy notice in force, or another version. Needs no login.
   * A `FetchError` with status 404 where nothing is published.
   *
   * @example
   * const { privacy_notice } = await privacy.notice({ locale: "nb" })
   */
  (query: NoticeQuery = {}) =>
    json<PrivacyNoticeAnswer>("/store/privacy/notice", { query })
