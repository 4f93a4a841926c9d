import type { RequestType } from "./answers"

/** The only grounds GDPR art. 12(3) knows. */
export const EXTENSIONS: readonly string[] = [
  "complexity",
  "number_of_requests",
]

const ALWAYS = ["identity_not_proven", "not_held"]

const UNLESS_WITHDRAWN = ["manifestly_unfounded", "excessive"]

/** Reasons that fit one right; the server looks once more. */
const BY_TYPE: Partial<Record<RequestType, string[]>> = {
  access: ["others_rights"],
  portability: ["others_rights", "not_portable"],
  rectification: ["already_correct", "locked_document"],
  erasure: [
    "legal_obligation",
    "legal_claims",
    "public_interest",
    "freedom_of_expression",
    "still_needed",
  ],
  restriction: ["legal_obligation", "legal_claims", "no_ground"],
  objection: ["legal_claims", "public_interest", "compelling_grounds"],
}

/** Why a request of this type can be refused. */
export const refusalsFor = (type: RequestType): readonly string[] => [
  ...ALWAYS,
  ...(type === "consent_withdrawal" ? [] : UNLESS_WITHDRAWN),
  ...(BY_TYPE[type] ?? []),
]
