import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inReachOrder, needsOwnSet } from "../data-map/graph"
import type { PersonalData, ReachPath } from "../data-map/types"
import { holdLocked } from "../locks/records/hold-locked"
import type { RetainedRecord } from "../locks/retained-record"
import { adoptGuests } from "./adopt-guests"
import { type Existed, existedBefore } from "./created-before"
import { fillSet } from "./fill-set"
import { createMailboxes, extendMailboxes, readMailboxes } from "./mailboxes"
import { addBlocks, lockOrders } from "./order-locks"
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
  const recordLocks: RetainedRecord[] = []

  await tune(trx)
  const existed = await existedBefore(trx, seed)
  await createMailboxes(trx, seed)

  for (const entry of entries) {
    if (!needsOwnSet(entry, map)) {
      continue
    }
    await fillSet(trx, entry, { byTable, seed, existed })
    if (entry.table === "order") {
      orderLocks = await (settings.ended
        ? addBlocks(trx)
        : lockOrders(trx, settings))
    }
    if (entry.accountingRecord) {
      recordLocks.push(...(await holdLocked(trx, entry)))
    }
    if (!seed.ownRowsOnly) {
      if (entry.table === "order" && byTable.has("customer")) {
        await adoptGuests(trx, existed)
      }
      await extendMailboxes(trx, entry, existed)
    }
  }

  const join = (entry: PersonalData) =>
    needsOwnSet(entry, map) ? joinOwnSet(entry) : joinParent(entry, existed)

  return {
    trx,
    map,
    entries,
    customerIds: byTable.has("customer") ? await readIds(trx, "customer") : [],
    mailboxes: await readMailboxes(trx),
    orderLocks,
    recordLocks,
    recordKeys: settings.recordKeys,
    recipients: settings.recipients ?? [],
    secrets: settings.secrets ?? [],
    join,
    from: (entry) => {
      const { table, source, on } = join(entry)
      return `${table} t join ${source} s on ${on}`
    },
  }
}

function joinOwnSet(entry: PersonalData): ReachJoin {
  return {
    table: quoted(entry.table),
    source: setOf(entry.table),
    on: `s.id = t.${keyOf(entry)}`,
  }
}

function joinParent(entry: PersonalData, existed: Existed): ReachJoin {
  const path = entry.reach[0] as Extract<ReachPath, { in: string }>
  const also = [path.where, existed(entry.table, "t")]
    .map((condition) => (condition ? ` and (${condition})` : ""))
    .join("")

  return {
    table: quoted(entry.table),
    source: setOf(path.in),
    on: `s.id = ${path.column}${also}`,
  }
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
