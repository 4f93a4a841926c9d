import { FROZEN, type FrozenTable } from "../frozen"

/**
 * SQL: the SHA-256 over every figure of each order, as `order_id` and
 * `fingerprint`.
 *
 * It covers what the locks freeze, of the rows that counted at `as_of`. So it
 * stays what it is while the order lives on and gets new captures, refunds and
 * versions; it changes only when something locked does.
 *
 * Sorted as bytes, so that the same rows give the same digest under any locale.
 *
 * @param source - relation with columns `id` (of the order) and `as_of`
 */
export function figuresOf(source: string): string {
  return `select part.order_id, ${digestOf(`string_agg(part.text, e'\\n' order by part.text collate "C")`)} as fingerprint
    from (${FROZEN.map((table) => partsOf(table, source)).join(" union all ")}) part
    group by part.order_id`
}

function partsOf(frozen: FrozenTable, source: string): string {
  const { table, columns, rowsOf, countsFrom } = frozen
  const values = columns.map((column) => `t."${column}"`)
  const sql = `select o.id as order_id,
      '${table} ' || row(${values.join(", ")})::text as text
    from ${source} o ${rowsOf} where (${countsFrom}) <= o.as_of`

  // the session's own schema: no trigger runs this
  return sql.replaceAll("{schema}.", "")
}

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return `encode(sha256(convert_to(coalesce(${text}, ''), 'UTF8')), 'hex')`
}
