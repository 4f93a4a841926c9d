import type { DataMap } from "../../data-map/types"
import type { FrozenRecord } from "./types"

/** The tables whose rows the data map declares to be accounting records. */
export function frozenRecordsOf({ entries }: DataMap): FrozenRecord[] {
  return entries.flatMap(({ table, key = "id", accountingRecord }) =>
    accountingRecord
      ? [{ table, key, columns: accountingRecord.frozen, lockOn: table }]
      : []
  )
}
