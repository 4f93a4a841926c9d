import type { UnmappedColumn } from "../../data-map/coverage"
import type { UnclassifiedTable } from "../types"

/** Columns that name a row of another table, by the table. */
const OWNERS: Readonly<Record<string, string>> = {
  customer_id: "customer",
  order_id: "order",
  cart_id: "cart",
}

const FOREIGN_KEY = /^(?<column>.+) -> (?<table>.+)$/

/**
 * Turns what a coverage check found into the tables that an archive adds under
 * `unclassified`. Columns of tables the data map knows are not among them:
 * those are exported with their rows. A table can have several ways to the
 * person, and a row only one of them, so all are followed.
 *
 * @example
 * unclassifiedLinks([
 *   { table: "wishlist", column: "title", reached_by: "customer_id" },
 * ])
 * // [{ table: "wishlist", column: "customer_id", in: "customer" }]
 */
export function unclassifiedLinks(
  unmapped: readonly UnmappedColumn[]
): UnclassifiedTable[] {
  const links = new Map<string, UnclassifiedTable>()

  for (const { table, reached_by } of unmapped) {
    const link = linkOf(table, reached_by)
    if (link) {
      links.set(`${table}.${link.column}`, link)
    }
  }
  return [...links.values()]
}

function linkOf(
  table: string,
  reachedBy: string | null
): UnclassifiedTable | null {
  if (reachedBy === null) {
    return null
  }
  if (reachedBy === "email") {
    return { table, column: "email", in: "mailbox" }
  }
  if (Object.hasOwn(OWNERS, reachedBy)) {
    return { table, column: reachedBy, in: OWNERS[reachedBy] ?? "" }
  }
  const key = FOREIGN_KEY.exec(reachedBy)?.groups
  return key?.column && key.table
    ? { table, column: key.column, in: key.table }
    : null
}
