/** Why a restriction ends, as the route has it. */
export const LIFT_REASONS = [
  "accuracy_verified",
  "made_lawful",
  "claim_settled",
  "objection_decided",
  "person_asked",
] as const

/** How the person hears of it, before it ends. */
export const TOLD_BY = ["mail", "phone", "letter", "in_person"] as const

/** For what restricted data may be used all the same (GDPR art. 18(2)). */
export const BASES = [
  "legal_claim",
  "rights_of_others",
  "public_interest",
] as const
