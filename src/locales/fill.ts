import { MedusaError } from "@medusajs/framework/utils"

/** What a text names in braces, and what to put there. */
export type Values = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)\}/g

/**
 * Puts values where a text names them. A name nobody gave a value for is a
 * mistake: a letter must not go out with a hole in it.
 *
 * @throws MedusaError naming the placeholder
 *
 * @example
 * fill("Due on {date}", { date: "1 May 2027" }) // "Due on 1 May 2027"
 */
export function fill(text: string, values: Values = {}): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `No value for {${name}} in a text`
      )
    }
    return String(value)
  })
}

/** The names a text expects values for, sorted. */
export const placeholdersOf = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "")),
  ].sort()
