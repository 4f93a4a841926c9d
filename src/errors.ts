import { MedusaError } from "@medusajs/framework/utils"

type ErrorType = (typeof MedusaError.Types)[keyof typeof MedusaError.Types]

/**
 * Every refusal of the plugin: its stable code, and the type that picks the
 * HTTP status. `docs/reference/errors.md` has one section for each, and a test
 * holds the two together.
 */
export const PRIVACY_ERRORS = {
  PRIVACY_INVALID_OPTIONS: MedusaError.Types.INVALID_DATA,
  PRIVACY_INVALID_DATA_MAP: MedusaError.Types.INVALID_DATA,
  PRIVACY_INVALID_REQUEST: MedusaError.Types.INVALID_DATA,
  PRIVACY_CUSTOMER_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_ORDER_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_ORDER_HAS_CUSTOMER: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_RECEIPT_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_CONFIRMATION_MISMATCH: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOTE_NAMES_PERSON: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_GUARDED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_UNMAPPED_DATA: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_ALREADY_ERASED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_FOREIGN_DATABASE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOT_READY: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_SEARCH_EMPTY: MedusaError.Types.INVALID_DATA,
  PRIVACY_NOT_OFFICER: MedusaError.Types.FORBIDDEN,
  PRIVACY_MFA_REQUIRED: MedusaError.Types.UNAUTHORIZED,
  PRIVACY_ARCHIVE_BROKEN: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_EXPORT_BUSY: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_BUSY: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_STATEMENT_FAILED: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_RESIDUAL_DATA: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_FIGURES_CHANGED: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_ANCHOR_INVALID: MedusaError.Types.INVALID_DATA,
  PRIVACY_EVIDENCE_BROKEN: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_WINDOW_OPEN: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_WINDOW_CLOSED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_UNKNOWN_RECORD: MedusaError.Types.NOT_FOUND,
  PRIVACY_CLOCK_SET_BACK: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_STORAGE_LIMIT_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_STORAGE_LIMIT_OFF: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_LOCK_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_RECORD_UNCHANGED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_INVALID_POLICY: MedusaError.Types.INVALID_DATA,
  PRIVACY_CONFIRM_LOCKS: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_SALES_CHANNEL_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_INVALID_HOLD: MedusaError.Types.INVALID_DATA,
  PRIVACY_HOLD_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_HOLD_LIFTED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOT_ISSUED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOTHING_TO_CORRECT: MedusaError.Types.INVALID_DATA,
  PRIVACY_REPLAY_INCOMPLETE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_PURPOSE_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_PURPOSE_UNSUITED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_INVALID_TOKEN: MedusaError.Types.INVALID_DATA,
  PRIVACY_TEXT_CHANGED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOT_RESTRICTED: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_SUBJECT_NOT_TOLD: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOTICE_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_NOTICE_STATE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NOTICE_DATE: MedusaError.Types.INVALID_DATA,
  PRIVACY_REQUEST_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_REQUEST_STATE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_INVALID_REFUSAL: MedusaError.Types.INVALID_DATA,
  PRIVACY_EXTENSION_TOO_LATE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_NEEDS_SECOND_OFFICER: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_IDENTITY_NOT_PROVEN: MedusaError.Types.UNAUTHORIZED,
  PRIVACY_TOO_MANY_REQUESTS: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_ARCHIVE_NOT_READY: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_STORAGE_FAILED: MedusaError.Types.UNEXPECTED_STATE,
  PRIVACY_RECIPIENT_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_RECIPIENT_TASK_NOT_FOUND: MedusaError.Types.NOT_FOUND,
  PRIVACY_RECIPIENT_TASK_STATE: MedusaError.Types.NOT_ALLOWED,
  PRIVACY_SIGNATURE_INVALID: MedusaError.Types.UNAUTHORIZED,
} as const satisfies Record<string, ErrorType>

export type PrivacyErrorCode = keyof typeof PRIVACY_ERRORS

/**
 * Makes the error for one refusal. The message says what was wrong and what
 * was expected, names rows by id, and never quotes personal data.
 *
 * @example
 * throw privacyError("PRIVACY_CUSTOMER_NOT_FOUND", `Customer with id "cus_1" not found`)
 */
export function privacyError(
  code: PrivacyErrorCode,
  message: string
): MedusaError {
  return new MedusaError(PRIVACY_ERRORS[code], message, code)
}

const ID = /^[\w-]{1,64}$/

/**
 * Quotes an id that a caller sent. Answers are logged, and what is no id may
 * be anything: an address typed into a URL, or ten thousand letters.
 *
 * @example
 * quotedId("cus_1") // "\"cus_1\""
 * quotedId("jane@example.com") // "(not shown)"
 */
export function quotedId(id: string): string {
  return ID.test(id) ? `"${id}"` : "(not shown)"
}
