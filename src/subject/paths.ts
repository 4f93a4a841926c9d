import type { PersonalData, ReachPath } from "../data-map/types"
import { privacyError } from "../errors"
import { MAILBOXES, normalized, quoted, setOf } from "./sql"

const CUSTOMERS = `(select id from ${setOf("customer")})`

/** The column that identifies a row of an entry. */
export function keyOf(entry: PersonalData): string {
  return quoted(entry.key ?? "id")
}

/**
 * Compiles one path into a select of `id`, `locked` and `block`.
 *
 * Each is one look-up from a set already filled, so that the cost follows the
 * subject and never the size of the shop.
 */
export function selectPath(
  entry: PersonalData,
  path: ReachPath,
  byTable: ReadonlyMap<string, PersonalData>
): string {
  if ("in" in path) {
    return [
      `select t.${keyOf(entry)} as id, s.locked, s.block`,
      `from ${setOf(path.in)} s`,
      lookUp(entry, path.column),
      where(path.where),
    ].join(" ")
  }
  if ("mailbox" in path) {
    const ownOnly = path.owner
      ? `(${path.owner} is null or ${path.owner} in ${CUSTOMERS})`
      : undefined
    return [
      `select t.${keyOf(entry)} as id, false as locked, null::text[] as block`,
      `from ${MAILBOXES} m`,
      `join ${quoted(entry.table)} t on ${normalized(path.mailbox)} = m.address`,
      where(path.where, ownOnly),
    ].join(" ")
  }
  if ("like" in path) {
    return selectLikeness(entry, path, byTable)
  }
  const parent = declared(entry, path.referencedBy, byTable)
  return [
    `select ${path.column} as id, ${lockOf(path)}`,
    `from ${setOf(parent.table)} s`,
    `join ${quoted(parent.table)} r on r.${keyOf(parent)} = s.id`,
    where(`${path.column} is not null`, path.where),
  ].join(" ")
}

/**
 * Joins rows by a column, or by an expression that has an index. The latter is
 * fenced off, so that Postgres goes through the index: it takes reading inside
 * JSON for cheap and would rather do so for every row of the table, each of
 * which has to be unpacked first.
 */
function lookUp(entry: PersonalData, column: string): string {
  const table = quoted(entry.table)
  return /^t\.[\w"]+$/.test(column)
    ? `join ${table} t on ${column} = s.id`
    : `cross join lateral (select * from ${table} t where ${column} = s.id offset 0) t`
}

/**
 * A copy nothing refers to has no lock: what a locked order needs is referred
 * to by the order.
 *
 * Each different value is looked up once: a thousand orders to one address
 * would otherwise be compared with a thousand copies of it each.
 */
function selectLikeness(
  entry: PersonalData,
  path: Extract<ReachPath, { like: string }>,
  byTable: ReadonlyMap<string, PersonalData>
): string {
  const twin = declared(entry, path.like, byTable)
  const same = path.same.replaceAll(/\bt\./g, "r.")
  const condition = `${same} ${path.likeWhere ?? ""} ${path.where ?? ""}`
  const compared = new Set(condition.match(/\br\.\w+/g))
  return [
    `select t.${keyOf(entry)} as id, false as locked, null::text[] as block`,
    `from (select * from (select distinct ${[...compared].join(", ")}`,
    `from ${setOf(twin.table)} s`,
    `join ${quoted(twin.table)} r on r.${keyOf(twin)} = s.id) r`,
    // fenced off: asked of each value, not of each copy of it
    `${where(path.likeWhere)} offset 0) r`,
    `join ${quoted(entry.table)} t on ${path.same} = ${same}`,
    where(path.where),
  ].join(" ")
}

function declared(
  entry: PersonalData,
  table: string,
  byTable: ReadonlyMap<string, PersonalData>
): PersonalData {
  const found = byTable.get(table)
  if (!found) {
    throw privacyError(
      "PRIVACY_INVALID_DATA_MAP",
      `Data map: "${entry.table}" is reached through "${table}", which is not declared`
    )
  }
  return found
}

function lockOf(path: Extract<ReachPath, { referencedBy: string }>): string {
  if (path.unlocked) {
    return "false as locked, null::text[] as block"
  }
  const block = path.block ? `s.${path.block}_block` : "s.block"
  return `s.locked, ${block} as block`
}

function where(...conditions: (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined)
  return given.length ? `where ${given.map((c) => `(${c})`).join(" and ")}` : ""
}
