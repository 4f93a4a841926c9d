import type { CodePurpose } from "../letters/code-purpose"

/**
 * Texts of letters in one language. `{name}` stands for a value; the same names
 * stand in every language.
 */
export type LetterTexts = {
  /** BCP 47 tag for dates, numbers and the page's `lang`. */
  tag: string
  /** Where the shop gave itself no name. */
  theShop: string
  code: {
    subject: string
    lead: Readonly<Record<CodePurpose, string>>
    valid: string
    ignore: string
    secret: string
  }
}
