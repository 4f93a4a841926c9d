/** How Postgres writes "no value" in JSON. */
export const NULL = "null"

/** Whether the JSON text is a string. */
export function isText(token: string): boolean {
  return token.charCodeAt(0) === 34
}

/**
 * The text that a JSON string stands for.
 *
 * @example
 * textOf('"a\\nb"') // "a", a line break, "b"
 */
export function textOf(token: string): string {
  // most strings need no decoding, and this is called millions of times
  return token.includes("\\")
    ? (JSON.parse(token) as string)
    : token.slice(1, -1)
}
