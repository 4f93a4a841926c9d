import type { PrivacyLocale } from "./types"

/** What the shop uses data for, in one language. */
export type PrivacyPurpose = {
  id: string
  label: string
  /** What people decide about. */
  text: string
  text_version: string
  /** Goes back with a consent: it says which text was read. */
  text_sha256: string
  legal_basis:
    "consent" | "contract" | "legal_obligation" | "legitimate_interest"
  categories: string[]
  recipients: string[]
  /** How long, in words. */
  retention: string
  /** Whether one can object (GDPR art. 21). */
  can_object: boolean
  /** Whether nothing happens before consent (art. 6(1)(a)). */
  needs_consent: boolean
  direct_marketing: boolean
}

export type PrivacyPurposeList = { purposes: PrivacyPurpose[]; count: number }

/** A purpose, and what the customer has decided about it. */
export type PrivacyPreference = PrivacyPurpose & {
  consent: {
    given: boolean
    recorded_at: string
    text_version: string
    /** The text has changed since. */
    outdated: boolean
    /** Version of the privacy notice then; null before there was one. */
    notice_version: number | null
    /** A newer version of the notice is in force since. */
    notice_changed: boolean
  } | null
  objection: { raised_at: string } | null
  /** Whether the shop may pursue the purpose now. */
  allowed: boolean
}

export type PrivacyPreferencesAnswer = {
  privacy_preferences: {
    /** Nothing but storing happens with the customer's data. */
    restricted: boolean
    purposes: PrivacyPreference[]
  }
}

/** Whether a purpose may be pursued now. */
export type ProcessingAnswer = {
  processing: { purpose_id: string; allowed: boolean }
}

/** One decision. A consent says which text was read. */
export type PreferenceDecision = { purpose_id: string } & (
  | { consent: true; text_sha256: string }
  | { consent: false; objection?: boolean }
  | { objection: boolean }
)

export type PreferenceDecisions = {
  preferences: PreferenceDecision[]
  locale?: PrivacyLocale
}

/** Choices of somebody without an account. */
export type GuestDecisions = {
  email: string
  /** Left out: only see what stands. */
  preferences?: PreferenceDecision[]
  locale?: PrivacyLocale
}

/** The answer to a click on the link of a mail. */
export type UnsubscribedAnswer = {
  unsubscribed: true
  /** All direct marketing, where the mail was of that kind. */
  purpose_ids: string[]
}
