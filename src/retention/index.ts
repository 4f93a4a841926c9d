/**
 * How long accounting records are kept, and which fields of them.
 *
 * Words: a *policy* is what one law demands; a *tier* is a kind of record it
 * keeps for its own time; the *clock* is what its years count from; *issue* is
 * when a sales document comes to be and its *buyer block* is locked; a
 * *decision* is what all policies demand of one order on one day.
 *
 * Pure: no Medusa and no database; only `today` looks at the clock, unless told.
 */
export { nextDay } from "./calendar"
export { RETENTION_CLOCKS, type RetentionClock } from "./clock"
export { RetentionDateError } from "./date-error"
export { decideRetention } from "./decide"
export type { RetentionDecision, UnlockedReason } from "./decision"
export {
  explainDecision,
  type RetentionLocale,
} from "./explain/explain-decision"
export { fiscalYearEnd, isMonthDay, type MonthDay } from "./fiscal-year"
export { plainDate, today, type Instant } from "./instant"
export { ISSUE_EVENTS, isIssued, type IssueEvent } from "./issue"
export { latestEventOn } from "./latest-event"
export { lockedThrough } from "./locked-through"
export type { RetentionMistake } from "./mistake"
export type { OrderFacts } from "./order-facts"
export { isPlainDate, type PlainDate } from "./plain-date"
export {
  RETENTION_TIERS,
  type RetentionPeriod,
  type RetentionPolicy,
  type RetentionTier,
  type Verification,
} from "./policy"
export { PRESETS, presetFor } from "./presets"
export { RECORD_FIELDS, type RecordField } from "./record-field"
export { RetentionSettingsError } from "./settings-error"
export { checkRetentionSettings } from "./settings/check-settings"
export {
  DELIVERY_ADDRESS_RULES,
  type DeliveryAddressRule,
} from "./settings/delivery-address"
export type { OssSettings } from "./settings/oss-settings"
export type { RetentionPolicyInput } from "./settings/policy-input"
export { resolveRetentionRules } from "./settings/resolve-rules"
export {
  scopeOf,
  type RetentionRules,
  type RetentionScope,
} from "./settings/rules"
export type {
  RetentionSettings,
  SalesChannelRetentionSettings,
} from "./settings/settings"
export { isTimeZone } from "./time-zone"
export { UNSET_POLICY_ID } from "./unset-policy"
