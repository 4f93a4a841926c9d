import type { LimitPart } from "../types"

/** Where a run is: the part, and the last id looked at in it. */
export type Position = { part: LimitPart; after: string }

/**
 * Reads the cursor of a run, `<part>:<id>`. Undefined when there is nothing to
 * look at, as with tables of modules a shop left out.
 */
export function positionOf(
  cursor: string | null,
  parts: readonly LimitPart[]
): Position | undefined {
  const [first] = parts
  if (!first) {
    return undefined
  }
  const colon = cursor?.indexOf(":") ?? -1
  const name = cursor?.slice(0, colon)
  const part = parts.find((one) => one.name === name)

  return part && cursor
    ? { part, after: cursor.slice(colon + 1) }
    : { part: first, after: "" }
}

/** The part after this one. */
export function partAfter(
  { name }: LimitPart,
  parts: readonly LimitPart[]
): LimitPart | undefined {
  return parts[parts.findIndex((one) => one.name === name) + 1]
}
