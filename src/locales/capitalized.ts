/**
 * A text with its first letter large: names that are none of a shop's own,
 * such as "the shop", may begin a sentence.
 *
 * @example
 * capitalized("the shop answers") // "The shop answers"
 */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * A heading as it stands inside a sentence.
 *
 * @example
 * uncapitalized("E-postadresse") // "e-postadresse"
 */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/**
 * Headings as one sentence lists them: only the first letter is large.
 *
 * @example
 * enumerated(["Navn", "Adresse"]) // "Navn, adresse"
 */
export function enumerated(texts: readonly string[]): string {
  return capitalized(texts.map(uncapitalized).join(", "))
}
