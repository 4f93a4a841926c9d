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
} as const
