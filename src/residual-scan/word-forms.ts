import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How a value may stand in the database: as it is, or cut to stems. */
export type Forms = (value: string) => string[]

/**
 * Asks Postgres how it writes values: in lower case, and as every text search
 * configuration cuts them, those of the shop's own search among them.
 */
export async function readForms(
  trx: Knex.Transaction,
  values: readonly string[]
): Promise<Forms> {
  const { rows } = await trx.raw<{
    rows: { value: string; lower: string; stems: (string | null)[] }[]
  }>(
    `select v.value, lower(v.value) as lower, array(
       select distinct (
         select string_agg(u.lexeme, ' ' order by p.position)
         from unnest(to_tsvector(c.oid::regconfig, v.value)) u
         cross join unnest(u.positions) p(position))
       from pg_ts_config c
     ) as stems
     from (select distinct unnest(?::text[]) as value) v`,
    [[...values]]
  )
  const known = new Map(
    rows.map(({ value, lower, stems }) => [
      value,
      [...new Set([lower, ...wholeOnes(stems)])],
    ])
  )
  return (value) => known.get(value) ?? [value.toLowerCase()]
}

/**
 * Languages leave out words of their own: what is left of a street may be its
 * number alone, and that stands everywhere.
 */
function wholeOnes(stems: readonly (string | null)[]): string[] {
  const given = stems.filter((stem) => stem !== null)
  const words = (stem: string) => stem.split(" ").length
  const most = Math.max(0, ...given.map(words))

  return given.filter((stem) => words(stem) === most)
}
