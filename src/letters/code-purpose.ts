/** What a mailed code opens. */
export const CODE_PURPOSES = [
  /** A request somebody without an account asked. */
  "request",
  /** An archive that waits to be fetched. */
  "archive",
  /** Something that a logged-in customer has to confirm. */
  "account",
  /** Consents and objections of somebody without an account. */
  "preferences",
] as const

export type CodePurpose = (typeof CODE_PURPOSES)[number]
