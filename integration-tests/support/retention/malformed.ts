import { inYears } from "./desk"

const LONG = "x".repeat(90_000)

/** A body, and the field that is wrong in it. */
export type Malformed = readonly [field: string, body: object]

/** Laid over a hold that would be placed; refused by the field they are about. */
export const MALFORMED_HOLDS: readonly Malformed[] = [
  ["scope", { scope: "customer" }],
  ["scope", { scope: undefined }],
  ["reference", { reference: "" }],
  ["reference", { reference: 7 }],
  ["reference", { reference: "zero\0" }],
  ["ground", { ground: "because" }],
  ["ground", { ground: null }],
  ["reason", { reason: undefined }],
  ["reason", { reason: "  " }],
  ["reason", { reason: LONG }],
  ["reason", { reason: ["Audit"] }],
  ["owner", { owner: undefined }],
  ["owner", { owner: "" }],
  ["owner", { owner: "zero\0" }],
  ["review_on", { review_on: undefined }],
  ["review_on", { review_on: "next year" }],
  ["review_on", { review_on: "2031-02-30" }],
  ["review_on", { review_on: new Date().toISOString() }],
  ["lifted_at", { lifted_at: null }],
]

/** Well formed, and yet no hold that would hold anything. */
export const IMPOSSIBLE_HOLDS: readonly Malformed[] = [
  ["review_on", { review_on: "2020-01-01" }],
  ["review_on", { review_on: inYears(0) }],
  ["review_on", { review_on: inYears(6) }],
  ["reference", { scope: "fiscal_year", reference: "2024" }],
  ["reference", { scope: "fiscal_year", reference: "2024-02-30" }],
  ["reference", { scope: "fiscal_year", reference: "2024-12-30" }],
]

const RULE = {
  id: "no_long",
  label: "Norway, long",
  legal_basis: "A law",
  clock: "fiscal_year_end",
  tiers: {
    sales_document: { years: 10 },
    secondary: { years: 3, months: 6 },
  },
}

/** A rule of the shop's own, which a decision names. */
export const OWN_RULE = {
  country: "no",
  policy: RULE.id,
  policies: [RULE],
} as const

const withRule = (part: object) => ({
  ...OWN_RULE,
  policies: [{ ...RULE, ...part }],
})

/** Settings that can't hold, and the field each is about. */
export const IMPOSSIBLE_POLICIES: readonly Malformed[] = [
  ["country", { country: "xx" }],
  ["country", { country: "ie" }],
  ["fiscal_year_end", { fiscal_year_end: "02-30" }],
  ["fiscal_year_end", { fiscal_year_end: "2024-12-31" }],
  ["time_zone", { time_zone: "Europe/Bergen" }],
  ["time_zone", { time_zone: "+01:00" }],
  ["policy", { policy: "no_such_rule" }],
  ["delivery_address", { delivery_address: "always" }],
  ["buyer_block_from", { buyer_block_from: ["payment"] }],
  ["oss.since", { oss: { registered: true, since: "2021" } }],
  [
    "oss.until",
    { oss: { registered: true, since: "2021-07-01", until: "2020-01-01" } },
  ],
  ["policies.1.id", { ...OWN_RULE, policies: [RULE, RULE] }],
  ["policies.0.id", { policies: [RULE] }],
  ["policies.0.id", { ...withRule({ id: "se" }), policy: "se" }],
  ["policies.0.id", { ...withRule({ id: "No Such" }), policy: "No Such" }],
  ["policies.0.tiers.sales_document", withRule({ tiers: undefined })],
  ["policies.0.tiers.secondary", withRule({ tiers: { sales_document: {} } })],
  [
    "policies.0.tiers.sales_document.years",
    withRule({ tiers: { ...RULE.tiers, sales_document: {} } }),
  ],
  [
    "policies.0.tiers.sales_document",
    withRule({
      tiers: { sales_document: { years: 0 }, secondary: { years: 0 } },
    }),
  ],
  ["policies.0.clock", withRule({ clock: undefined })],
  ["policies.0.legal_basis", withRule({ legal_basis: " " })],
  ["policies.0.buyer_block", withRule({ buyer_block: ["email"] })],
]

/** Bodies that are no decision at all. */
export const MALFORMED_DECISIONS: readonly Malformed[] = [
  ["reason", { reason: undefined }],
  ["reason", { reason: LONG }],
  ["reason", { reason: "zero\0" }],
  ["country", { country: 47 }],
  ["country", { country: "zero\0" }],
  ["country", { country: LONG }],
  ["oss", { oss: "yes" }],
  ["oss", { oss: { registered: true, from: "2021-07-01" } }],
  ["policies", { policies: {} }],
  ["policies.0", { policies: [{ ...RULE, years: 5 }] }],
  ["policies.0.verification", withRule({ verification: "A+" })],
  ["shorten", { shorten: "true" }],
  ["confirm_locks", { shorten: true, confirm_locks: -1 }],
  ["by_sales_channel", { by_sales_channel: {} }],
  ["record_keys", { record_keys: ["email"] }],
  ["policies", { sales_channel_id: "sc_1", policies: [RULE] }],
]

/** Laid over a correction that would be noted. */
export const MALFORMED_CORRECTIONS: readonly Malformed[] = [
  ["address", { address: "home" }],
  ["address", { address: undefined }],
  ["changes", { changes: {} }],
  ["changes", { changes: null }],
  ["email", { changes: { email: "x@example.com" } }],
  ["phone", { changes: { phone: "1" } }],
  ["changes.city", { changes: { city: null } }],
  ["changes.city", { changes: { city: 7 } }],
  ["changes.city", { changes: { city: "x".repeat(251) } }],
  ["changes.city", { changes: { city: "zero\0" } }],
  ["changes.country_code", { changes: { country_code: "nor" } }],
  ["__proto__", { changes: JSON.parse(`{"__proto__":{"city":"x"}}`) }],
  ["reason", { reason: undefined }],
  ["reason", { reason: "" }],
  ["noted_by", { noted_by: "user_1" }],
]
