import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { openReach } from "../../subject/open-reach"
import type { Reach, ReachSettings, SubjectSeed } from "../../subject/types"
import type { Spool } from "../spool/spool"
import type {
  ArchiveTable,
  Contents,
  SpooledRows,
  SpooledTable,
} from "../table"
import { inLocale } from "../../locales"
import { reachedRecipients } from "../../recipients/find-recipients"
import type { ArchiveContext, Recipient } from "../types"
import { countRows } from "./count-rows"
import { fetchLines } from "./fetch-lines"
import { listTables } from "./list-tables"
import { lockLines } from "./lock-lines"
import { selectOrderOverview } from "./order-overview"
import { selectRows } from "./select-rows"
import { SHOWN_ROWS } from "./shown-rows"
import { spoolLines } from "./spool-lines"

/** Room for the ids of some 200,000 rows. */
const JOIN_MEMORY_KB = 32 * 1024

/** Whose rows are read, how they are found, and for which archive. */
export type Subject = {
  seed: SubjectSeed
  settings: ReachSettings
  context: ArchiveContext
  signal?: AbortSignal
}

type Reader = {
  reach: Reach
  spool: Spool
  context: ArchiveContext
  signal?: AbortSignal
}

/**
 * Copies everything a subject has into the spool, from one snapshot of the
 * database. The transaction has ended when this returns, so that whoever
 * receives the archive slowly holds no connection.
 */
export async function readSubject(
  knex: Knex,
  spool: Spool,
  { seed, settings, context, signal }: Subject
): Promise<Contents> {
  return await knex.transaction(
    async (trx) => {
      signal?.throwIfAborted()
      await tune(trx)
      const reach = await openReach(trx, seed, settings)
      await trx.raw("set transaction read only")
      const reader: Reader = { reach, spool, context, signal }
      const tables = await listTables(reach, context)
      await tellOpened(reader, tables)

      return {
        tables: await spoolTables(reader, tables),
        orders: await spoolOrders(reader),
        locks: await spoolLocks(reader),
        recipients: await readRecipients(reach, context),
        timeZone: settings.rules.base.time_zone,
      }
    },
    { isolationLevel: "repeatable read" }
  )
}

/** Settings for reading much at once, until the transaction ends. */
async function tune(trx: Knex.Transaction): Promise<void> {
  // the default plans for reading a tenth of a cursor
  await trx.raw("set local cursor_tuple_fraction = 1")
  // compiling a statement takes longer than these plain joins gain from it
  await trx.raw("set local jit = off")
  // a reach set that does not fit makes Postgres write out the rows it joins
  await trx.raw(
    `select set_config('work_mem', greatest(setting::int, ?::int) || 'kB', true)
     from pg_settings where name = 'work_mem'`,
    [JOIN_MEMORY_KB]
  )
}

/** Counts only for somebody who wants to know: it reads everything once more. */
async function tellOpened(
  { reach, context }: Reader,
  tables: readonly ArchiveTable[]
): Promise<void> {
  if (context.watch?.opened) {
    const rows = await countRows(reach.trx, tables)
    await context.watch.opened(reach, rows)
  }
}

async function spoolTables(
  reader: Reader,
  listed: readonly ArchiveTable[]
): Promise<SpooledTable[]> {
  const { reach, spool, context, signal } = reader
  const tables: SpooledTable[] = []

  for (const table of listed) {
    signal?.throwIfAborted()
    const statement = selectRows(table, context.scope)
    const lines = fetchLines(reach.trx, statement, signal)
    const spooled = await spoolLines(spool, watched(lines, context))
    if (spooled.rows > 0) {
      tables.push({ ...table, ...spooled })
    }
  }
  return tables
}

async function* watched(
  batches: AsyncIterable<string[]>,
  { watch }: Pick<ArchiveContext, "watch">
): AsyncGenerator<string[]> {
  for await (const lines of batches) {
    watch?.read?.(lines.length)
    yield lines
  }
}

async function spoolOrders(reader: Reader): Promise<SpooledRows> {
  const { reach, spool, context, signal } = reader
  const isShown = context.format === "zip" && context.scope === "access"
  const isKnown = reach.entries.some(({ table }) => table === "order")
  if (!isShown || !isKnown) {
    return await spoolLines(spool, [])
  }
  const statement = selectOrderOverview(SHOWN_ROWS)
  return await spoolLines(spool, fetchLines(reach.trx, statement, signal))
}

async function spoolLocks(reader: Reader): Promise<SpooledRows> {
  const { reach, spool, context } = reader
  const locks = context.scope === "access" ? reach.orderLocks : []

  return await spoolLines(spool, lockLines(locks, context.locale))
}

async function readRecipients(
  reach: Reach,
  { locale }: ArchiveContext
): Promise<Recipient[]> {
  const reached = await reachedRecipients(reach)

  return reached.map(({ kind, label, country }) => ({
    type: kind,
    name: inLocale(label, locale),
    ...(country && { country }),
  }))
}
