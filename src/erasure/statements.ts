import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import { quoted } from "../subject/sql"
import type { Reach } from "../subject/types"
import { treatedValue } from "./treatments"

/** Types that Postgres compares; of others it compares the text. */
const COMPARABLE = /^(?!(json|xml|point|box|polygon)$)/

/** One column that an update changes. */
export type Change = {
  column: string
  value: string
  replaces: boolean
  /** The column's type, as Postgres names it. */
  dataType: string
}

/**
 * SQL that is true for rows of `t` joined to `s` that erasure deletes;
 * undefined when it deletes none.
 */
export function deletedWhere(entry: PersonalData): string | undefined {
  if (entry.rows !== "delete") {
    return undefined
  }
  const conditions = [
    entry.deleteWhere && `(${entry.deleteWhere})`,
    entry.keepRowsWhileLocked && "not s.locked",
  ].filter(Boolean)
  return conditions.length ? conditions.join(" and ") : "true"
}

/** The columns an update of this table touches, with their new values. */
export function changesOf(
  entry: PersonalData,
  reach: Reach,
  schema: DatabaseSchema
): Change[] {
  const facts = schema.tables.get(entry.table)
  if (!facts) {
    return []
  }
  const { recordKeys } = reach
  const hasPromotionId = facts.has("promotion_id")
  return Object.entries(entry.columns).flatMap(([column, rule]) => {
    const fact = facts.get(column)
    const stays = rule.treatment === "keep" && !rule.whileLocked
    if (!fact || stays) {
      return []
    }
    const value = treatedValue(column, rule, {
      facts: fact,
      recordKeys,
      hasPromotionId,
    })
    const { dataType } = fact
    const replaces = rule.treatment === "replace"
    return [{ column, value, replaces, dataType }]
  })
}

/**
 * SQL that is true where an update would change something. An empty object
 * holds nothing: Medusa writes one into most rows, and writing each of them
 * anew costs more than all that is really erased.
 */
export function changedWhere(changes: readonly Change[]): string {
  return changes
    .map(({ column, value, dataType }) => {
      const own = `t.${quoted(column)}`
      const holds =
        dataType === "jsonb" ? `${own} <> '{}'::jsonb` : `${own} is not null`
      // plain json and the like can't be compared, their text can
      const as = COMPARABLE.test(dataType) ? "" : "::text"
      return `(${holds} and ${own}${as} is distinct from (${value})${as})`
    })
    .join(" or ")
}

/** The update of one table, or undefined when there is nothing to treat. */
export function updateOf(
  entry: PersonalData,
  reach: Reach,
  schema: DatabaseSchema
): string | undefined {
  const changes = changesOf(entry, reach, schema)
  if (!changes.length) {
    return undefined
  }
  const set = changes.map(({ column, value }) => `${quoted(column)} = ${value}`)
  if (schema.tables.get(entry.table)?.has("updated_at")) {
    set.push("updated_at = now()")
  }
  const { table, source, on } = reach.join(entry)
  return `update ${table} t set ${set.join(", ")} from ${source} s
    where ${on} and (${changedWhere(changes)})`
}

/** The delete of one table, or undefined when its rows stay. */
export function deleteOf(
  entry: PersonalData,
  reach: Reach
): string | undefined {
  const condition = deletedWhere(entry)
  if (!condition) {
    return undefined
  }
  const { table, source, on } = reach.join(entry)
  return `delete from ${table} t using ${source} s where ${on} and ${condition}`
}
