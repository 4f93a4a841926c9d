/** Events of the plugin. Payloads hold ids, never personal data. */
export const PrivacyWorkflowEvents = {
  /**
   * Emitted when a subject has been erased, after the transaction committed.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   *   receipt_id, // the ID of the erasure receipt
   *   customer_ids, // the IDs of the customers the subject consisted of
   * }
   * ```
   */
  SUBJECT_ERASED: "privacy.subject.erased",
  /**
   * Emitted when somebody has opened a privacy request.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_RECEIVED: "privacy.request.received",
  /**
   * Emitted when it is known who asks.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_VERIFIED: "privacy.request.verified",
  /**
   * Emitted when the deadline of a request was extended.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   *   due_on, // the new last day to answer, "YYYY-MM-DD"
   * }
   * ```
   */
  REQUEST_EXTENDED: "privacy.request.extended",
  /**
   * Emitted when a request was refused.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_REFUSED: "privacy.request.refused",
  /**
   * Emitted when a request was canceled.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_CANCELED: "privacy.request.canceled",
  /**
   * Emitted when a request could not be carried out and staff has to look at it.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_FAILED: "privacy.request.failed",
  /**
   * Emitted when a privacy request has been answered.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the privacy request
   * }
   * ```
   */
  REQUEST_COMPLETED: "privacy.request.completed",
  /**
   * Emitted when a subject was restricted: their data is kept and no longer used.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the restriction
   * }
   * ```
   */
  SUBJECT_RESTRICTED: "privacy.subject.restricted",
  /**
   * Emitted when a restriction was lifted.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the restriction
   * }
   * ```
   */
  SUBJECT_UNRESTRICTED: "privacy.subject.unrestricted",
  /**
   * Emitted when somebody has consented to a purpose.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the entry in the ledger
   * }
   * ```
   */
  CONSENT_GIVEN: "privacy.consent.given",
  /**
   * Emitted when somebody has withdrawn a consent.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the entry in the ledger
   * }
   * ```
   */
  CONSENT_WITHDRAWN: "privacy.consent.withdrawn",
  /**
   * Emitted when somebody has objected to a purpose.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the objection
   * }
   * ```
   */
  OBJECTION_RAISED: "privacy.objection.raised",
  /**
   * Emitted when an objection was lifted.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the objection
   * }
   * ```
   */
  OBJECTION_LIFTED: "privacy.objection.lifted",
  /**
   * Emitted when an accounting record gets a retention lock. A backfill of old
   * orders emits none.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the record
   *   record, // its table: "order", or one declared with accountingRecord
   * }
   * ```
   */
  RECORD_LOCKED: "privacy.record.locked",
  /**
   * Emitted when the retention lock of accounting records has ended and what
   * named a person in them is gone. One event for each batch.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the release receipt
   * }
   * ```
   */
  RECORD_RELEASED: "privacy.record.released",
  /**
   * Emitted when a customer has been inactive for as long as the shop has set,
   * before the days of grace. The shop tells the person, where
   * `storage_limits.inactive_accounts.warning` is `event`.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the customer
   *   erased_after, // the last day before the erasure, "YYYY-MM-DD"
   * }
   * ```
   */
  ACCOUNT_INACTIVE: "privacy.account.inactive",
  /**
   * Emitted when a recipient is to be told of an erasure, a rectification or a
   * restriction: one event for each task.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the recipient task
   *   recipient_id, // the ID of the recipient
   *   request_id, // the ID of the privacy request, or null
   * }
   * ```
   */
  RECIPIENT_NOTICE_DUE: "privacy.recipient.notice_due",
  /**
   * Emitted when a recipient has answered what it was told, once per task.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the recipient task
   *   recipient_id, // the ID of the recipient
   * }
   * ```
   */
  RECIPIENT_ACKNOWLEDGED: "privacy.recipient.acknowledged",
  /**
   * Emitted when a version of the privacy notice was published. It comes into
   * force on its day, which may be later.
   *
   * @eventPayload
   * ```ts
   * {
   *   id, // the ID of the notice
   *   version, // its number: 1, 2, 3 ...
   *   effective_date, // the first day it holds, "YYYY-MM-DD"
   * }
   * ```
   */
  NOTICE_PUBLISHED: "privacy.notice.published",
} as const
