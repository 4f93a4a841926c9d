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
  const mistakes = checkRetentionSettings(settings)
  if (!mistakes.length) {
    return
  }
  const named = mistakes.slice(0, MOST).map(({ path, message }) => {
    const field = path.startsWith(`${prefix}.`)
      ? path.slice(prefix.length + 1)
      : path
    return `${field}: ${withoutWords(message)}`
  })
  throw privacyError(
    "PRIVACY_INVALID_POLICY",
    `These settings can't hold. ${named.join("; ")}`
  )
}

/** Answers are logged, and what stands in quotes was typed by somebody. */
function withoutWords(message: string): string {
  return message.replace(/"([^"]*)"/g, (quoted, word: string) =>
    QUOTABLE.test(word) ? quoted : "(not shown)"
  )
}
