/** What Medusa calls the file, and what providers add before and after it. */
const EXPORT_NAME = /^(private-)?[\d-]*order-exports(-[0-9a-z]+)?\.csv$/i

/**
 * The keys a file's address may stand for, longest first. The local provider
 * and S3 end the address with the key; how much of the path belongs to it
 * depends on bucket and prefix.
 *
 * Empty when the address is none of an order export: nothing else is ever to
 * be deleted because a message said so.
 *
 * @example
 * fileKeys("http://localhost:9000/static/private-17-17-order-exports.csv")
 * // ["static/private-17-...csv", "private-17-...csv"]
 */
export function fileKeys(address: string): string[] {
  if (!URL.canParse(address)) {
    return []
  }
  const parts = decoded(new URL(address).pathname).filter(Boolean)
  return EXPORT_NAME.test(parts.at(-1) ?? "")
    ? parts.map((_, from) => parts.slice(from).join("/"))
    : []
}

function decoded(path: string): string[] {
  try {
    const parts = path.split("/").map(decodeURIComponent)
    // a part that climbs is no part of a key
    return parts.some((part) => /^\.+$|[/\\\0]/.test(part)) ? [] : parts
  } catch {
    return []
  }
}
