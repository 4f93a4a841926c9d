import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { encodingsOf } from "./encodings"
import { listTables, type Table } from "./tables"

/** A cell that holds something of the person. */
export interface Finding {
  readonly table: string
  readonly column: string
  /** The row's id; its place in the table when it has none. */
  readonly row: string
  /** The planted words in it; the mark itself when it stands there alone. */
  readonly words: readonly string[]
}

/** What to look for. */
export interface Wanted {
  /** Stands in every word; found in any letter case, in base64 and in hex. */
  readonly mark: string
  readonly words: readonly string[]
}

type Row = { place: string; cells: Record<string, unknown> }

/**
 * Searches every row of every table of the whole database, in all columns
 * whatever their type: text, JSON, arrays, search vectors, bytes. It knows
 * nothing of the data map, so it finds what the data map forgot.
 */
export const scanDatabase = async (
  db: Knex,
  wanted: Wanted
): Promise<Finding[]> => {
  const findings: Finding[] = []

  for (const table of await listTables(db)) {
    findings.push(...(await scanTable(db, table, wanted)))
  }

  return findings
}

const scanTable = async (
  db: Knex,
  { quoted, label }: Table,
  { mark, words }: Wanted
): Promise<Finding[]> => {
  const encoded = encodingsOf(mark)
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select t.ctid::text as place, (
       select jsonb_object_agg(cell.key, cell.value) from (
         select * from jsonb_each_text(to_jsonb(t)) cell (key, value)
         where value is not null) cell
     ) as cells
     from ${quoted} t
     where position(lower(?) in lower(t::text)) > 0
       or exists (
         select 1 from unnest(?::text[]) code where position(code in t::text) > 0
       )`,
    [mark, encoded]
  )

  return rows.flatMap(({ place, cells }) =>
    Object.entries(cells).flatMap(([column, value]) => {
      const found = wordsIn(`${value}`, mark, words)

      return found.length || encoded.some((code) => `${value}`.includes(code))
        ? [{ table: label, column, row: `${cells.id ?? place}`, words: found }]
        : []
    })
  )
}

/** The whole words in a text, in any letter case; else the mark alone. */
export const wordsIn = (
  text: string,
  mark: string,
  words: readonly string[]
): string[] => {
  const whole = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const there = new Set(whole.filter((one) => one.includes(mark.toLowerCase())))
  const found = words.filter((word) => there.has(word.toLowerCase()))

  return found.length || !there.size ? found : [mark]
}

/** One line per cell: where, which row, and which fields the words came from. */
export const describeFindings = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ table, column, row, words }) =>
      `${table}.${column}, row ${row}: ${words.join(", ") || "encoded"}`
  )
