import type { Category, LegalBasis, Source } from "../data-map/vocabulary"
import type { RetentionClock, RetentionTier } from "../retention"

/** A name, and what it means. */
export type Described = { label: string; text: string }

/** Groups that categories are listed under, in this order. */
export const CATEGORY_GROUPS = [
  "basic",
  "contact",
  "history",
  "payment",
  "user",
  "activity",
  "technical",
  "privacy",
  "other",
] as const

export type CategoryGroup = (typeof CATEGORY_GROUPS)[number]

/** The rights a notice tells of, in this order. */
export const NOTICE_RIGHTS = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "portability",
  "withdrawal",
] as const

export type NoticeRight = (typeof NOTICE_RIGHTS)[number]

/**
 * Texts of the privacy notice in one language. `{name}` stands for a value; the
 * same names stand in every language.
 */
export type NoticeTexts = {
  /** BCP 47 tag for dates and the page's `lang`. */
  tag: string
  /** What the language calls itself. */
  language: string
  title: string
  /** Where the shop gave itself no name. */
  theShop: string
  and: string
  controller: {
    heading: string
    lead: string
    appliesTo: string
    appliesToShop: string
    name: string
    organizationNumber: string
    address: string
    email: string
    phone: string
    website: string
    officerHeading: string
    officerLead: string
  }
  categories: {
    heading: string
    lead: string
    usedFor: string
    groups: Readonly<Record<CategoryGroup, string>>
    each: Readonly<Record<Category, Described>>
  }
  sources: {
    heading: string
    lead: string
    each: Readonly<Record<Source, string>>
    requiredHeading: string
    required: string
  }
  purposes: {
    heading: string
    lead: string
    basis: string
    bases: Readonly<Record<LegalBasis, string>>
    /** `{text}` */
    asked: string
    categories: string
    recipients: string
    noRecipients: string
    retention: string
    choice: string
    consent: string
    object: string
    marketing: string
  }
  recipients: {
    heading: string
    lead: string
    cases: readonly string[]
    kindsHeading: string
    processors: string
    ask: string
  }
  transfers: { heading: string; text: string }
  retention: {
    heading: string
    lead: string
    lawHeading: string
    lawLead: string
    lawUnset: string
    /** `{country}`, `{law}` */
    policy: string
    oss: string
    source: string
    /** `{period}`, `{clock}` */
    tiers: Readonly<Record<RetentionTier, string>>
    clocks: Readonly<Record<RetentionClock, string>>
    year: { one: string; other: string }
    month: { one: string; other: string }
    day: { one: string; other: string }
    lawAfter: string
    limitsHeading: string
    limitsLead: string
    /** By the id of the limit; `{period}`, and `{grace}` for accounts. */
    limits: Readonly<Record<string, string>>
    restHeading: string
    rest: string
  }
  security: {
    heading: string
    lead: string
    /** `{hours}` */
    measures: readonly string[]
  }
  rights: {
    heading: string
    lead: string
    each: Readonly<Record<NoticeRight, Described>>
    howHeading: string
    howMail: string
    howContact: string
    howStorefront: string
  }
  complaint: {
    heading: string
    text: string
    elsewhere: string
    link: string
  }
  automated: { heading: string; text: string }
  changes: { heading: string; text: string }
  contact: { heading: string; lead: string; none: string }
  page: {
    skip: string
    contents: string
    /** `{version}`, `{date}` */
    inForce: string
    past: string
    coming: string
    current: string
    announced: string
    languages: string
    changesSince: string
    first: string
    unchanged: string
    change: Readonly<Record<"added" | "changed" | "removed", string>>
    versions: string
    versionLine: string
    digest: string
  }
}
