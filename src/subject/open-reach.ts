import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inReachOrder, needsOwnSet } from "../data-map/graph"
import type { PersonalData, ReachPath } from "../data-map/types"
import { fillSet } from "./fill-set"
import { createMailboxes, extendMailboxes, readMailboxes } from "./mailboxes"
import { lockOrders } from "./order-locks"
import { keyOf } from "./paths"
import { quoted, setOf } from "./sql"
import { tune } from "./tune"
import type {
  OrderLock,
  Reach,
  ReachJoin,
  ReachSettings,
  SubjectSeed,
} from "./types"

/**
 * Finds every row of a subject and keeps the ids in temporary tables of the
 * given transaction.
 *
 * Preview, export, erasure and residual scan all work on these sets, so the
 * four can never disagree about what belongs to a person.
 */
export async function openReach(
  trx: Knex.Transaction,
  seed: SubjectSeed,
  settings: ReachSettings
): Promise<Reach> {
  const { map } = settings
  const entries = inReachOrder(map)
  const byTable = new Map(entries.map((entry) => [entry.table, entry]))
  let orderLocks: OrderLock[] = []

  await tune(trx)
  await createMailboxes(trx, seed)

  for (const entry of entries) {
    if (!needsOwnSet(entry, map)) {
      continue
    }
    await fillSet(trx, entry, { byTable, seed })
    if (entry.table === "order") {
      orderLocks = await lockOrders(trx, settings)
    }
    await extendMailboxes(trx, entry)
  }

  const join = (entry: PersonalData) => joinOf(entry, needsOwnSet(entry, map))

  return {
    trx,
    map,
    entries,
    customerIds: await readIds(trx, "customer"),
    mailboxes: await readMailboxes(trx),
    orderLocks,
    recordKeys: settings.recordKeys,
    join,
    from: (entry) => {
      const { table, source, on } = join(entry)
      return `${table} t join ${source} s on ${on}`
    },
  }
}

function joinOf(entry: PersonalData, hasOwnSet: boolean): ReachJoin {
  const table = quoted(entry.table)
  if (hasOwnSet) {
    return {
      table,
      source: setOf(entry.table),
      on: `s.id = t.${keyOf(entry)}`,
    }
  }
  const path = entry.reach[0] as Extract<ReachPath, { in: string }>
  const also = path.where ? ` and (${path.where})` : ""
  return { table, source: setOf(path.in), on: `s.id = ${path.column}${also}` }
}

/** Reads the ids of one set into memory; for the few that are short. */
export async function readIds(
  trx: Knex.Transaction,
  table: string
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id from ${setOf(table)} order by id`
  )
  return rows.map((row) => row.id)
}
