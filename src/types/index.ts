/**
 * Public types of the plugin.
 *
 * Words, the same in code, API, dashboard and docs:
 *
 * - *subject*: the person; a set of customer ids plus proven e-mail addresses
 * - *data map*: every table and column that can hold personal data
 * - *reach set*: the ids of one kind of row that belong to the subject
 * - *treatment*: what erasure does to a column or row
 * - *accounting record*, *buyer block*, *retention lock*, *release*: what
 *   bookkeeping law holds back, and until when
 * - *receipt*, *tombstone*: what proves and repeats an erasure
 */
export type { Coverage, UnmappedColumn } from "../data-map/coverage"
export type {
  ColumnRule,
  DataMap,
  FreeTable,
  PersonalData,
  ReachPath,
  RecordField,
  Replacement,
  Treatment,
} from "../data-map/types"
export type {
  Category,
  LegalBasis,
  LocalizedText,
  Purpose,
  Source,
} from "../data-map/vocabulary"
export type { GuardFinding, GuardRow } from "../erasure/guards"
export type { ErasureReason } from "../erasure/order"
export type {
  ErasurePlan,
  Recipient,
  RetainedRecord,
  TableOutcome,
} from "../erasure/types"
export type { PrivacyErrorCode } from "../errors"
export type { DecidedSettings } from "../locks/decisions/settings"
export type { PolicyEffect } from "../locks/decisions/count-effect"
export type { RetentionSummary } from "../locks/summary/read-summary"
export type { LockView } from "../locks/view/lock-view"
export type { OrderLockView } from "../locks/view/read-order-lock"
export type { PrivacyPluginOptions, ResolvedPrivacyOptions } from "../options"
export type { PrivacyStatus } from "../privacy-status"
export type { ResidualScanResult } from "../residual-scan/read-scans"
export type { Explanation, FoundInColumn } from "../residual-scan/search-table"
export type { RetentionPolicyInput, RetentionSettings } from "../retention"
export type { StorageLimitState } from "../storage-limits/list-storage-limits"
export type { StorageLimitRun } from "../storage-limits/runs/run"
export type { FoundSubject } from "../subject/search-subjects"
