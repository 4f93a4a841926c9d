import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../subject/sql"
import { GAP_SIGNS } from "./phone-pattern"
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
 * Every row is put into lower case once, and looked through for plain texts;
 * only rows that hold one are compared with patterns, cell by cell.
 *
 * @returns how many hits there are.
 */
export async function findHits(
  trx: Knex.Transaction,
  table: SearchedTable,
  terms: readonly Term[]
): Promise<number> {
  const phones = terms.filter(({ what }) => what === "phone")
  const others = terms.filter(({ what }) => what !== "phone")
  const nearOf = (some: readonly Term[]) => [
    ...new Set(some.flatMap(({ near }) => near)),
  ]
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `create temporary table ${HITS} on commit drop as
     with candidate as materialized (
       select ${keyOf(table, "t")} as key, t.ctid::text as place,
         ${createdOf(table)} as created_at, text.cells, text.whole
       from ${quoted(table.table)} t
       -- fenced off, or each mention would work it out anew
       cross join lateral (
         select cells, array_to_string(cells, ${SEPARATOR}) as whole
         from (select array[${table.columns.map(textOf).join(", ")}] as cells) c
         offset 0
       ) text
       cross join lateral (
         select ${phones.length ? squeezed("text.whole") : "null"} as text offset 0
       ) squeezed
       where ${holdsOneOf("text.whole", "?::text[]")}
         or ${holdsOneOf("squeezed.text", "?::text[]")}
     )
     select distinct term.scan, term.what, cell.name as "column", c.key, c.created_at,
       case when c.key ~ '${TELLABLE}' and not lower(c.key) ~ term.pattern
         then c.key else c.place end as row_id,
       null::text as explanation
     from candidate c
     cross join jsonb_to_recordset(?::jsonb)
       as term(scan text, what text, near text[], pattern text, also text[])
     cross join lateral unnest(c.cells, ?::text[]) as cell(content, name)
     where case term.what
         when 'phone' then ${holdsOneOf(squeezed("cell.content"), "term.near")}
         else ${holdsOneOf("cell.content", "term.near")} end
       and cell.content ~ term.pattern
       and (select coalesce(bool_and(c.whole ~ word), true)
            from unnest(term.also) word)`,
    [
      nearOf(others),
      nearOf(phones),
      JSON.stringify(terms),
      table.columns.map(({ name }) => name),
    ]
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

function holdsOneOf(text: string, list: string): string {
  return `exists (select from unnest(${list}) one where strpos(${text}, one) > 0)`
}

/** Without the signs that people write between digits. */
function squeezed(text: string): string {
  return [...GAP_SIGNS].reduce(
    (sql, sign) => `replace(${sql}, '${sign}', '')`,
    text
  )
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
