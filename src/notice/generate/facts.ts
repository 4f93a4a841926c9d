import type { Category, Source } from "../../data-map/vocabulary"
import type { Locale } from "../../locales"
import type { NoticeTexts } from "../../locales/notice-texts"
import type { ResolvedPrivacyOptions } from "../../options"
import type { PurposeInForce } from "../../purposes"
import type { RetentionRules } from "../../retention"
import type { DescribedKind } from "../../recipients/kinds"

/** Everything a notice is generated from: the shop's own declarations. */
export type NoticeFacts = {
  controller: ResolvedPrivacyOptions["controller"]
  /** Page of the storefront where people use their rights. */
  storefrontUrl: string | undefined
  /** Purposes pursued today. */
  purposes: readonly PurposeInForce[]
  /** What the shop's tables can hold, and what purposes name. */
  categories: readonly Category[]
  sources: readonly Source[]
  recipients: readonly DescribedKind[]
  rules: RetentionRules
  storageLimits: ResolvedPrivacyOptions["storage_limits"]
  /** Hours after which an archive is deleted. */
  archiveHours: number
}

/** The facts and the language somebody writes in. */
export type Pen = {
  facts: NoticeFacts
  texts: NoticeTexts
  locale: Locale
  /** Name of whoever answers, as it stands in a sentence. */
  name: string
}
