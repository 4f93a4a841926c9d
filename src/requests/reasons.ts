import type { RequestTypeValue } from "./states"

/** A coded reason, and the types of request it can be given for. */
export type CodedReason = {
  code: string
  /** What the code says, and the rule it rests on. For the docs and the desk. */
  why: string
  types: readonly RequestTypeValue[]
}

const EVERY: readonly RequestTypeValue[] = [
  "access",
  "portability",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "consent_withdrawal",
]

/**
 * Why a request can be refused. Each has a text of its own in the letter, which
 * always says how to complain (GDPR art. 12(4)).
 *
 * A withdrawal of consent is never refused on its merits (art. 7(3)): only
 * where nobody knows who asks, or where there is no consent.
 */
export const REFUSAL_REASONS = [
  {
    code: "identity_not_proven",
    why: "Reasonable doubt about who asks was not removed (GDPR art. 12(6) and 11(2))",
    types: EVERY,
  },
  {
    code: "not_held",
    why: "The shop holds nothing that the request could be carried out on",
    types: EVERY,
  },
  {
    code: "manifestly_unfounded",
    why: "The request is manifestly unfounded; the shop has to be able to show it (GDPR art. 12(5)(b))",
    types: EVERY.filter((type) => type !== "consent_withdrawal"),
  },
  {
    code: "excessive",
    why: "The request is excessive, such as the same again and again; the shop has to be able to show it (GDPR art. 12(5)(b))",
    types: EVERY.filter((type) => type !== "consent_withdrawal"),
  },
  {
    code: "others_rights",
    why: "A copy would adversely affect the rights of somebody else (GDPR art. 15(4) and 20(4))",
    types: ["access", "portability"],
  },
  {
    code: "not_portable",
    why: "The data was not given by the person, or rests neither on consent nor on a contract (GDPR art. 20(1))",
    types: ["portability"],
  },
  {
    code: "already_correct",
    why: "The data is correct and complete as it stands (GDPR art. 16)",
    types: ["rectification"],
  },
  {
    code: "locked_document",
    why: "An issued sales document is corrected by a note or a credit note and not overwritten (bookkeeping law)",
    types: ["rectification"],
  },
  {
    code: "legal_obligation",
    why: "The law makes the shop keep the data (GDPR art. 17(3)(b))",
    types: ["erasure", "restriction"],
  },
  {
    code: "legal_claims",
    why: "The data is needed to establish, exercise or defend legal claims (GDPR art. 17(3)(e), 18(2) and 21(1))",
    types: ["erasure", "restriction", "objection"],
  },
  {
    code: "public_interest",
    why: "The data is needed for a task in the public interest, for research or for statistics (GDPR art. 17(3)(c) and (d), 21(6))",
    types: ["erasure", "objection"],
  },
  {
    code: "freedom_of_expression",
    why: "The data is needed for the freedom of expression and information (GDPR art. 17(3)(a))",
    types: ["erasure"],
  },
  {
    code: "still_needed",
    why: "None of the grounds for erasure applies: the data is still needed for what it was collected for (GDPR art. 17(1))",
    types: ["erasure"],
  },
  {
    code: "no_ground",
    why: "None of the grounds for restriction applies (GDPR art. 18(1))",
    types: ["restriction"],
  },
  {
    code: "compelling_grounds",
    why: "Compelling legitimate grounds override the objection; never where it is about direct marketing (GDPR art. 21(1) to (3))",
    types: ["objection"],
  },
] as const satisfies readonly CodedReason[]

export type RefusalReason = (typeof REFUSAL_REASONS)[number]["code"]

/** Why a deadline can be extended: the only grounds GDPR art. 12(3) knows. */
export const EXTENSION_REASONS = [
  {
    code: "complexity",
    why: "The request is complex (GDPR art. 12(3))",
    types: EVERY,
  },
  {
    code: "number_of_requests",
    why: "There are many requests to answer (GDPR art. 12(3))",
    types: EVERY,
  },
] as const satisfies readonly CodedReason[]

export type ExtensionReason = (typeof EXTENSION_REASONS)[number]["code"]

/**
 * The codes of a list that fit a type of request.
 *
 * @example
 * reasonsFor(EXTENSION_REASONS, "access") // ["complexity", "number_of_requests"]
 */
export const reasonsFor = <Code extends string>(
  reasons: readonly (CodedReason & { code: Code })[],
  type: RequestTypeValue
): Code[] =>
  reasons.filter(({ types }) => types.includes(type)).map(({ code }) => code)
