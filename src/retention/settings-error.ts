import type { RetentionMistake } from "./mistake"

/**
 * The retention options contradict themselves or name what does not exist.
 *
 * Carries every mistake at once, so that one restart mends them all.
 *
 * @example
 * error.mistakes
 * // [{ path: "retention.country", message: "\"xx\" is not a country ..." }]
 */
export class RetentionSettingsError extends Error {
  /** Stable, documented in `docs/reference/errors.md`. */
  readonly code = "PRIVACY_INVALID_RETENTION"
  readonly mistakes: readonly RetentionMistake[]

  constructor(mistakes: readonly RetentionMistake[]) {
    const lines = mistakes.map(({ path, message }) => `${path}: ${message}`)

    super(`The retention options are invalid.\n- ${lines.join("\n- ")}`)
    this.name = "RetentionSettingsError"
    this.mistakes = mistakes
  }
}
