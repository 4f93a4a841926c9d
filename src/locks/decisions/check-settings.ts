import { privacyError } from "../../errors"
import { checkRetentionSettings, type RetentionSettings } from "../../retention"

/** As many mistakes as somebody would read at once. */
const MOST = 10

/** What may be quoted back: words of settings, never an address. */
const QUOTABLE = /^[\w/+:.-]{1,64}$/

/**
 * Checks the settings that would hold after a decision, the options included.
 *
 * @param prefix - path of the scope that is decided, as mistakes name it
 * @throws `PRIVACY_INVALID_POLICY`, with every mistake
 */
export function checkDecidedSettings(
  settings: RetentionSettings,
  prefix: string
): void {
  const mistakes = namedMistakes(settings, prefix)
  if (mistakes) {
    throw privacyError(
      "PRIVACY_INVALID_POLICY",
      `These settings can't hold. ${mistakes}`
    )
  }
}

/**
 * Checks the options together with the decisions on record. Each was checked
 * when it was made, so it is the options that have changed since.
 *
 * @throws `PRIVACY_INVALID_OPTIONS`, with every mistake
 */
export function checkStandingSettings(settings: RetentionSettings): void {
  const mistakes = namedMistakes(settings)
  if (mistakes) {
    throw privacyError(
      "PRIVACY_INVALID_OPTIONS",
      `The options of medusa-plugin-privacy contradict decisions about retention that are on record. ${mistakes}. Give the options back what these decisions were made on; decide anew, and change the options then`
    )
  }
}

/** Every mistake by its field, in one line; empty when there is none. */
function namedMistakes(settings: RetentionSettings, prefix = ""): string {
  return checkRetentionSettings(settings)
    .slice(0, MOST)
    .map(({ path, message }) => {
      const field = path.startsWith(`${prefix}.`)
        ? path.slice(prefix.length + 1)
        : path
      return `${field}: ${withoutWords(message)}`
    })
    .join("; ")
}

/** Answers are logged, and what stands in quotes was typed by somebody. */
function withoutWords(message: string): string {
  return message.replace(/"([^"]*)"/g, (quoted, word: string) =>
    QUOTABLE.test(word) ? quoted : "(not shown)"
  )
}
