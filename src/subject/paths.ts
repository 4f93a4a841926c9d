import type { PersonalData, ReachPath } from "../data-map/types"
import { privacyError } from "../errors"
import type { Existed } from "./created-before"
import { MAILBOXES, normalized, quoted, setOf } from "./sql"

const CUSTOMERS = `(select id from ${setOf("customer")})`

/** The column that identifies a row of an entry. */
export function keyOf(entry: PersonalData): string {
  return quoted(entry.key ?? "id")
}

/** What a path is compiled with. */
export type PathContext = {
  byTable: ReadonlyMap<string, PersonalData>
  existed: Existed
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
  { byTable, existed }: PathContext
): string {
  if ("in" in path) {
    return [
      `select t.${keyOf(entry)} as id, s.locked, s.block`,
      `from ${setOf(path.in)} s`,
      lookUp(entry, path.column, "s.id"),
      where(path.where),
    ].join(" ")
  }
  if ("mailbox" in path) {
    const ownOnly = ownedBy(path.owner, countsByAddress(entry), existed)
    return [
      `select t.${keyOf(entry)} as id, false as locked, null::text[] as block`,
      `from ${MAILBOXES} m`,
      lookUp(entry, normalized(path.mailbox), "m.address"),
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
 * fenced off, so that Postgres goes through the index: it takes an expression
 * for cheap, and its guess of how many rows say the same is far off, so it
 * would rather work the expression out for every row of the table.
 */
function lookUp(
  entry: PersonalData,
  expression: string,
  value: string
): string {
  const table = quoted(entry.table)
  return /^t\.[\w"]+$/.test(expression)
    ? `join ${table} t on ${expression} = ${value}`
    : `cross join lateral (select * from ${table} t where ${expression} = ${value} offset 0) t`
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
    lookUp(entry, path.same, same),
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

/**
 * People, orders and carts without an owner count by their address alone.
 * Everything else that names no owner is left alone while another live account
 * is on the same mailbox: it may be theirs.
 */
function countsByAddress(entry: PersonalData): boolean {
  return entry.table === "customer" || entry.addresses !== undefined
}

function ownedBy(
  owner: string | undefined,
  byAddress: boolean,
  existed: Existed
): string | undefined {
  const unowned = byAddress
    ? "true"
    : `not exists (
        select 1 from customer c where ${normalized("c.email")} = m.address
          and c.has_account and c.deleted_at is null and c.id not in ${CUSTOMERS}
          and ${existed("customer", "c") ?? "true"})`
  return owner
    ? `(${owner} in ${CUSTOMERS} or (${owner} is null and ${unowned}))`
    : unowned
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
