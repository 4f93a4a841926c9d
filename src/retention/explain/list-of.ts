/**
 * Items as a sentence lists them.
 *
 * @example
 * listOf(["navn", "gateadresse", "poststed"], "og")
 * // "navn, gateadresse og poststed"
 */
export function listOf(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ""

  return items.length > 1
    ? `${items.slice(0, -1).join(", ")} ${and} ${last}`
    : last
}
