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
