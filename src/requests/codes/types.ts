/** What a code opens, and for whom. */
export type CodeFor = {
  /** `request`, `archive`, `account`, `preferences` ... */
  purpose: string
  /** Id of the customer, or of what a guest asks. */
  reference: string
}
