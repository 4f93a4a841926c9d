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
} as const
