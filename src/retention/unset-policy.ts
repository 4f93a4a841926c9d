/** The policy id of a lock that has no end because nobody set one. */
export const UNSET_POLICY_ID = "unset"

/** What stands in place of a law until a country and a year end are set. */
export const UNSET_LEGAL_BASIS = "no country and fiscal year end set"
