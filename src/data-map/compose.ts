import { coreDataMap } from "./entries"
import { registeredPersonalData } from "./registry"
import type { ColumnRule, DataMap, PersonalData } from "./types"

/** What a shop adds to the data map. */
export type DataMapAdditions = {
  /** The shop's own tables. */
  personalData?: readonly PersonalData[]
  /** Keys of gateway data that stay, by the beginning of the provider's id. */
  gatewayKeys?: Readonly<Record<string, readonly string[]>>
}

/**
 * Puts the data map together: Medusa's own tables, what other plugins have
 * registered, and what the shop declares. A later declaration of a table takes
 * the place of an earlier one, so that a shop can decide differently.
 */
export function composeDataMap(additions: DataMapAdditions = {}): DataMap {
  const own = [...registeredPersonalData(), ...(additions.personalData ?? [])]
  const replaced = new Set(own.map(({ table }) => table))
  const entries = [
    ...coreDataMap.entries.filter(({ table }) => !replaced.has(table)),
    ...new Map(own.map((entry) => [entry.table, entry])).values(),
  ]
  return {
    entries: entries.map((entry) =>
      withGatewayKeys(entry, additions.gatewayKeys ?? {})
    ),
    free: coreDataMap.free.filter(({ table }) => !replaced.has(table)),
  }
}

function withGatewayKeys(
  entry: PersonalData,
  keys: Readonly<Record<string, readonly string[]>>
): PersonalData {
  const columns = Object.entries(entry.columns).map(
    ([column, rule]): [string, ColumnRule] => {
      const { keepKeysBy } = rule
      return keepKeysBy
        ? [
            column,
            {
              ...rule,
              keepKeysBy: {
                ...keepKeysBy,
                keys: longestFirst({ ...keepKeysBy.keys, ...keys }),
              },
            },
          ]
        : [column, rule]
    }
  )
  return { ...entry, columns: Object.fromEntries(columns) }
}

/** A shop may describe one method of a gateway apart from all the others. */
function longestFirst(
  keys: Readonly<Record<string, readonly string[]>>
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(keys).sort(([a], [b]) => b.length - a.length)
  )
}
