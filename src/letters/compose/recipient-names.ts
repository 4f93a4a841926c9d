import type { LetterTexts } from "../../locales/letter-texts"
import { reasonText } from "./reason-text"

/** What a letter calls recipients: their name, or what their kind does for us. */
export const recipientNames = (
  { recipients: kinds }: Pick<LetterTexts["words"], "recipients">,
  recipients: readonly string[]
): string[] => [
  ...new Set(recipients.map((one) => reasonText(kinds, one, one))),
]
