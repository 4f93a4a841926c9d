import type { PersonalData } from "./types"

const registered = new Map<string, PersonalData>()

/**
 * Adds a table of another plugin to the data map. Call it when the plugin's
 * files are loaded; a table registered twice keeps the last declaration.
 *
 * @example
 * registerPersonalData(definePersonalData({ table: "wishlist", ... }))
 */
export function registerPersonalData(...entries: PersonalData[]): void {
  for (const entry of entries) {
    registered.set(entry.table, entry)
  }
}

/** What other plugins have registered so far. */
export function registeredPersonalData(): PersonalData[] {
  return [...registered.values()]
}
