import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../subject/sql"
import type { SearchedTable } from "./searched-tables"
import type { Term } from "./terms"

/** The temporary table of hits in one table of the database. */
export const HITS = quoted("privacy_residual_hit")

/** Stands between cells; part of no word. */
const SEPARATOR = "chr(31)"

/** What may be told of a row: an id, not an address that serves as one. */
const TELLABLE = "^[A-Za-z0-9_:-]{1,64}$"

/**
 * Searches one table, all of its columns in one statement, and leaves the hits
 * in {@link HITS} for the rest of the transaction.
 *
 * Every row is compared once with everything at once; only rows that match are
 * looked at more closely.
 *
 * @returns how many hits there are.
 */
export async function findHits(
  trx: Knex.Transaction,
  table: SearchedTable,
  terms: readonly Term[]
): Promise<number> {
  const patterns = [...new Set(terms.map(({ pattern }) => pattern))].join("|")
  const names = table.columns.map(({ name }) => name)
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `create temporary table ${HITS} on commit drop as
     with candidate as materialized (
       select ${keyOf(table, "t")} as key, t.ctid::text as place,
         ${createdOf(table)} as created_at, text.cells, text.whole
       from ${quoted(table.table)} t
       cross join lateral (
         select cells, array_to_string(cells, ${SEPARATOR}) as whole
         from (select array[${table.columns.map(textOf).join(", ")}] as cells) c
       ) text
       where text.whole ~ ?
     )
     select distinct term.scan, term.what, cell.name as "column", c.key, c.created_at,
       case when c.key ~ '${TELLABLE}' and not lower(c.key) ~ ?
         then c.key else c.place end as row_id,
       null::text as explanation
     from candidate c
     cross join jsonb_to_recordset(?::jsonb)
       as term(scan text, what text, pattern text, also text[])
     cross join lateral unnest(c.cells, ?::text[]) as cell(content, name)
     where cell.content ~ term.pattern
       and (select coalesce(bool_and(c.whole ~ word), true)
            from unnest(term.also) word)`,
    [patterns, patterns, JSON.stringify(terms), names]
  )
  return rowCount
}

/** What names a row; its place on the disk where nothing else does. */
export function keyOf(
  { hasId, key }: Pick<SearchedTable, "hasId" | "key">,
  alias: string
): string {
  const columns = hasId ? ["id"] : key
  const parts = columns.map((column) => `${alias}.${quoted(column)}::text`)

  return parts.length ? parts.join(" || ':' || ") : `${alias}.ctid::text`
}

/** Without a zone, what stands there is in UTC. */
function createdOf({ dated }: SearchedTable): string {
  return {
    zoned: "t.created_at",
    plain: "t.created_at at time zone 'utc'",
    never: "null::timestamptz",
  }[dated]
}

/** A search vector holds its words out of order, with where each stands. */
function textOf({ name, isVector }: SearchedTable["columns"][number]): string {
  const own = `t.${quoted(name)}`

  return isVector
    ? `(select lower(string_agg(u.lexeme, ' ' order by p.position))
        from unnest(${own}) u left join lateral unnest(u.positions) p(position) on true)`
    : `lower(${own}::text)`
}
