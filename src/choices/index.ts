export type { ConsentEntry } from "./consents/insert"
export { type RecordedConsent, recordConsent } from "./consents/record"
export { type StandingConsent, standingConsents } from "./consents/standing"
export {
  type ConsentWithdrawal,
  type WithdrawnConsents,
  withdrawConsents,
} from "./consents/withdraw"
export { isProcessingAllowed } from "./is-processing-allowed"
export { liftObjection, type ObjectionLifting } from "./objections/lift"
export {
  type NewObjections,
  type RaisedObjections,
  raiseObjections,
} from "./objections/raise"
export { isRestricted } from "./restriction/is-restricted"
export { liftRestriction } from "./restriction/lift"
export {
  type NewRestriction,
  type RestrictionGroundValue,
  restrictSubject,
} from "./restriction/restrict"
export {
  type ChoiceSubject,
  subjectOfCustomer,
  subjectOfMailbox,
} from "./subject"
