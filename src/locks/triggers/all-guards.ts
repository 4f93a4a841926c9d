import { FROZEN } from "../frozen"
import { guardAddress } from "./guard-address"
import { guardRecord } from "./guard-record"
import { guardTable } from "./guard-table"
import { guardTruncate } from "./guard-truncate"
import { guardLocks } from "./own/guard-locks"
import { guardRows } from "./own/guard-rows"
import type { FrozenRecord, GuardedSchema, Guards } from "./types"

/**
 * Every function and trigger that holds the locks in this schema. Tables that
 * are not there, of a module the shop leaves out, are left out too.
 *
 * @param extra - accounting records in tables of the shop's own
 */
export function allGuards(
  at: GuardedSchema,
  extra: readonly FrozenRecord[]
): Guards {
  const there = ({ table }: { table: string }) => at.columns.has(table)
  const frozen = FROZEN.filter(there)
  const records = extra.filter(there)
  const addresses = [{ table: "order_address" }].filter(there)
  const guarded = [...frozen, ...records, ...addresses]
  const guards = [
    ...frozen.map((table) => guardTable(table, at)),
    ...addresses.map(() => guardAddress(at)),
    ...records.map((record) => guardRecord(record, at)),
    guardTruncate([...new Set(guarded.map(({ table }) => table))], at),
    guardLocks(at),
    ...guardRows(at),
  ]

  return {
    functions: guards.flatMap(({ functions }) => functions),
    triggers: guards.flatMap(({ triggers }) => triggers),
  }
}
