/** One thing that may not happen to a row of the plugin's own. */
export type RowRule = {
  /** SQL over `old`, `new` and the function's variables: true where it happens. */
  refuses: string
  /** Said to whoever tried, after the id of the row. */
  because: string
}

/** SQL: what the first broken rule says, or null. */
export function firstBroken(rules: readonly RowRule[]): string {
  const cases = rules.map(
    ({ refuses, because }) => `when ${refuses} then '${because}'`
  )
  return `case
    ${cases.join("\n    ")}
  end`
}

/** SQL: the value of a column is another than before. */
export function changes(column: string): string {
  return `old.${column} is distinct from new.${column}`
}

/** SQL: one of the columns has another value than before. */
export function changesAny(columns: readonly string[]): string {
  return `(${columns.map(changes).join(" or ")})`
}
