import { findShapeMistakes } from "./shape"
import type { PersonalData } from "./types"

const registered = new Map<string, PersonalData>()

/**
 * Adds a table of another plugin to the data map. Call it when the plugin's
 * files are loaded; a table registered twice keeps the last declaration.
 *
 * @throws when a declaration cannot be read; what it says is checked with the
 * rest of the data map.
 *
 * @example
 * registerPersonalData(definePersonalData({ table: "wishlist", ... }))
 */
export function registerPersonalData(...entries: PersonalData[]): void {
  const mistakes = entries.flatMap(findShapeMistakes)
  if (mistakes.length) {
    throw new Error(`registerPersonalData: ${mistakes.join("; ")}`)
  }
  for (const entry of entries) {
    registered.set(entry.table, entry)
  }
}

/** What other plugins have registered so far. */
export function registeredPersonalData(): PersonalData[] {
  return [...registered.values()]
}
