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
export { closeChoices } from "./erasure/close-choices"
export { joinGuestChoices } from "./join/join-guest-choices"
export { joinProvenMailbox } from "./join/join-proven-mailbox"
export {
  applyPreferences,
  type ChoicesMade,
  type Preference,
  type PreferenceSettings,
} from "./preferences/apply"
export { checkPreferences } from "./preferences/check"
export { proveConsents } from "./proof/prove-consents"
export { isRestricted } from "./restriction/is-restricted"
export { requireRestricted } from "./restriction/require-restricted"
export {
  type ExceptionBasisValue,
  exceptFromRestriction,
  type NewException,
} from "./restriction/except"
export {
  LIFT_REASONS,
  liftRestriction,
  type LiftReason,
  type RestrictionLifting,
  TOLD_BY,
  type ToldBy,
} from "./restriction/lift"
export {
  type NewRestriction,
  type RestrictionGroundValue,
  restrictSubject,
} from "./restriction/restrict"
export { type ChoiceCounts, countChoices } from "./view/count-choices"
export { listChoices } from "./view/list-choices"
export { listRestrictions } from "./view/list-restrictions"
export { type PurposeView, viewOf } from "./view/purpose-view"
export {
  isChoosable,
  type Preferences,
  type PreferenceView,
  readPreferences,
} from "./view/read-preferences"
export { subjectInView } from "./view/subject-in-view"
export { declinedWith } from "./unsubscribe/declined"
export { requireDeclinable } from "./unsubscribe/require-declinable"
export {
  readUnsubscription,
  signUnsubscription,
  type Unsubscription,
} from "./unsubscribe/token"
export {
  type ChoiceSubject,
  subjectOfCustomer,
  subjectOfMailbox,
} from "./subject"
