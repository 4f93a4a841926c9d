export { checkCode, type GivenCode, type ProvenMailbox } from "./check-code"
export { dropSpentCodes } from "./drop-spent"
export { CODE_MINUTES, CODE_TRIES, issueCode } from "./issue-code"
export type { CodeFor } from "./types"
