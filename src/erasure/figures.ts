import { createHash } from "node:crypto"
import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import { privacyError } from "../errors"
import { quoted } from "../subject/sql"
import type { Reach } from "../subject/types"
import { deletedWhere } from "./statements"

/** What the bookkeeping figures of each table add up to. */
export type Figures = ReadonlyMap<string, string>

/** Types whose values Postgres hashes as they are; others as their text. */
const HASHABLE =
  /^(text|character|boolean|smallint|integer|bigint|numeric|jsonb$|timestamp|date)/

/**
 * Reads every bookkeeping figure of the subject: amounts, taxes, quantities,
 * numbers, dates, currency.
 *
 * Taken before and after the treatments of one transaction; when the two differ
 * nothing is committed. Rows are hashed by Postgres and added up, which is
 * independent of their order and costs one pass. Rows that erasure deletes are
 * left out: no figure of theirs is kept.
 */
export async function readFigures(
  reach: Reach,
  schema: DatabaseSchema
): Promise<Figures> {
  return await readTables(reach, schema, reach.entries)
}

/** One digest of all figures, for the receipt. */
export function digestOfFigures(figures: Figures): string {
  const digest = createHash("sha256")
  for (const [table, sum] of figures) {
    digest.update(`${table}:${sum}\n`)
  }
  return digest.digest("hex")
}

/**
 * Compares the figures with what they were. Tables of which this transaction
 * changed no row, whether by a statement, a cascade or a trigger, are as they
 * were and are not read again.
 *
 * @throws `PRIVACY_FIGURES_CHANGED`
 */
export async function verifyFigures(
  reach: Reach,
  schema: DatabaseSchema,
  before: Figures
): Promise<void> {
  const changed = await changedTables(reach)
  const entries = reach.entries.filter(
    ({ table }) => !changed || changed.has(table)
  )
  for (const [table, sum] of await readTables(reach, schema, entries)) {
    if (before.get(table) !== sum) {
      throw privacyError(
        "PRIVACY_FIGURES_CHANGED",
        `A bookkeeping figure of "${table}" changed during the erasure, so nothing was erased. Check the treatments of your own tables`
      )
    }
  }
}

async function readTables(
  reach: Reach,
  schema: DatabaseSchema,
  entries: readonly PersonalData[]
): Promise<Figures> {
  const figures = new Map<string, string>()

  for (const entry of entries) {
    const columns = (entry.figures ?? []).map((column) => {
      const type = schema.tables.get(entry.table)?.get(column)?.dataType ?? ""
      return `t.${quoted(column)}${HASHABLE.test(type) ? "" : "::text"}`
    })
    if (!columns.length) {
      continue
    }
    const { rows } = await reach.trx.raw<{ rows: { sum: string }[] }>(
      `select count(*) || ':' ||
         coalesce(sum(hash_record_extended(row(${columns.join(", ")}), 0)), 0) as sum
       from ${reach.from(entry)}
       where not coalesce((${deletedWhere(entry) ?? "false"}), false)`
    )
    figures.set(entry.table, rows[0]?.sum ?? "")
  }
  return figures
}

/** Undefined where the server keeps no count of what transactions change. */
async function changedTables(reach: Reach): Promise<Set<string> | undefined> {
  const { rows } = await reach.trx.raw<{
    rows: { counted: boolean; tables: string[] | null }[]
  }>(
    `select current_setting('track_counts')::boolean as counted,
       array_agg(relname::text) filter (
         where n_tup_ins + n_tup_upd + n_tup_del > 0) as tables
     from pg_stat_xact_user_tables where schemaname = current_schema()`
  )
  return rows[0]?.counted ? new Set(rows[0].tables) : undefined
}
