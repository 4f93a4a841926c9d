import { privacyError } from "../../errors"
import {
  digestOfText,
  type PurposeInForce,
  type PurposeText,
} from "../../purposes"

/**
 * The digest of the text in force, if it is the one that was shown: nobody
 * consents to a text they have not seen (GDPR art. 7(1)).
 *
 * @throws `PRIVACY_TEXT_CHANGED`
 */
export function shownText(
  purpose: PurposeInForce,
  locale: keyof PurposeText,
  shown: string | undefined
): string {
  const inForce = digestOfText(purpose, locale)
  if (shown !== inForce) {
    throw privacyError(
      "PRIVACY_TEXT_CHANGED",
      `text_sha256: expected the digest of the text of "${purpose.id}" in force in "${locale}". Fetch the purposes again and show the text`
    )
  }
  return inForce
}
