/**
 * A date or an instant that cannot be read.
 *
 * Thrown rather than guessed: a date read wrongly can release a record early.
 *
 * @example
 * plainDate("2024-12-31T23:30", "Europe/Oslo")
 * // throws: the text has no offset, so it names no instant
 */
export class RetentionDateError extends Error {
  /** Stable, documented in `docs/reference/errors.md`. */
  readonly code = "PRIVACY_INVALID_DATE"

  constructor(found: string, expected: string) {
    super(`"${found}" is not a date: expected ${expected}.`)
    this.name = "RetentionDateError"
  }
}
