import type { Category, LegalBasis } from "../data-map/vocabulary"

/** A text in every language the server writes. */
export type PurposeText = { nb: string; nn: string; en: string }

/** Kinds of recipients that a purpose may share data with. */
export const RECIPIENT_KINDS = [
  "payment",
  "carrier",
  "mail",
  "analytics",
  "accounting",
  "support",
  "authority",
] as const

export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

/** Why the shop processes personal data, and what people may decide about it. */
export type PurposeDefinition = {
  /** Lower case letters, digits and underscores. */
  id: string
  label: PurposeText
  /** What people read when they decide; its digest stands in their consent. */
  text: PurposeText
  legal_basis: LegalBasis
  categories: readonly Category[]
  recipients: readonly RecipientKind[]
  /** How long, in words. */
  retention: PurposeText
  /** A person may object (GDPR art. 21). */
  can_object: boolean
  /** Nothing happens before a person consents (art. 6(1)(a)). */
  needs_consent: boolean
  /** An objection is absolute and immediate (art. 21(2) and (3)). */
  direct_marketing: boolean
}

/** A purpose as it stands: the preset's, or what an officer decided last. */
export type PurposeInForce = PurposeDefinition & {
  /** `preset-<year>-<month>`, or the number of the decision. */
  version: string
  source: "preset" | "decision"
  /** No longer pursued: nothing is allowed under it. */
  retired: boolean
}
