import type { DatabaseSchema } from "../data-map/schema"
import type { DataMap, PersonalData, ReachPath } from "../data-map/types"
import { keyOf } from "../subject/paths"
import { quoted } from "../subject/sql"

/** Tables whose rows say whose everything that hangs on them is. */
const OWNERS = ["order", "customer"] as const

export type Owner = (typeof OWNERS)[number]

/**
 * One way from the rows of a table, `a0`, up to an owner: joins, and what the
 * owner's id is called after them.
 */
export type OwnerChain = { owner: Owner; joins: string; id: string }

/** What chains are found by. */
export type Ownership = { map: DataMap; schema: DatabaseSchema }

/** One step up from a table. */
type Step = { parent: string; on: (from: string, to: string) => string }

/** Columns that lead up in tables nobody declared. */
const GUESSED: Readonly<Record<string, string>> = {
  customer_id: "customer",
  order_id: "order",
  cart_id: "cart",
}

/** Longer ways would only lead round. */
const LONGEST = 6

/**
 * Finds every way from a table up to an order or a customer: the paths by which
 * the data map reaches down, walked the other way. A table that is not in it is
 * judged by its foreign keys and by what its columns are called.
 */
export function ownerChains(table: string, ownership: Ownership): OwnerChain[] {
  return climb(table, { ownership, trail: [], joins: "" })
}

type Climb = { ownership: Ownership; trail: readonly string[]; joins: string }

function climb(
  table: string,
  { ownership, trail, joins }: Climb
): OwnerChain[] {
  const here = `a${trail.length}`
  const there = `a${trail.length + 1}`
  const owner = OWNERS.find((one) => one === table)
  const own = owner ? [{ owner, joins, id: `${here}.id` }] : []
  const passed = [...trail, table]

  const steps = trail.length < LONGEST ? stepsUp(table, ownership) : []
  return [
    ...own,
    ...steps
      .filter(({ parent }) => !passed.includes(parent))
      .flatMap(({ parent, on }) =>
        climb(parent, {
          ownership,
          trail: passed,
          joins: `${joins} join ${quoted(parent)} ${there} on ${on(here, there)}`,
        })
      ),
  ]
}

function stepsUp(table: string, { map, schema }: Ownership): Step[] {
  const entries = new Map(map.entries.map((entry) => [entry.table, entry]))
  const entry = entries.get(table)

  return entry
    ? entry.reach.flatMap((path) => declaredStep(entry, path, entries))
    : guessedSteps(table, schema)
}

function declaredStep(
  entry: PersonalData,
  path: ReachPath,
  entries: ReadonlyMap<string, PersonalData>
): Step[] {
  if ("in" in path) {
    const parent = entries.get(path.in)
    const key = parent ? keyOf(parent) : "id"
    return [
      {
        parent: path.in,
        on: (from, to) =>
          [`${to}.${key} = ${renamed(path.column, "t", from)}`]
            .concat(path.where ? `(${renamed(path.where, "t", from)})` : [])
            .join(" and "),
      },
    ]
  }
  if ("referencedBy" in path) {
    return [
      {
        parent: path.referencedBy,
        on: (from, to) =>
          [`${renamed(path.column, "r", to)} = ${from}.${keyOf(entry)}`]
            .concat(path.where ? `(${renamed(path.where, "r", to)})` : [])
            .join(" and "),
      },
    ]
  }
  // rows found by what they say have no owner but what they say
  return []
}

/** A copy of a row, such as a search document, often has the row's own id. */
function guessedSteps(table: string, schema: DatabaseSchema): Step[] {
  const columns = schema.tables.get(table)
  const guesses = [
    ...Object.entries(GUESSED).map(([column, parent]) => ({ column, parent })),
    ...OWNERS.map((parent) => ({ column: "id", parent })),
    ...schema.foreignKeys
      .filter((key) => key.table === table)
      .map(({ column, references }) => ({ column, parent: references })),
  ]
  return guesses
    .filter(
      ({ column, parent }) =>
        columns?.has(column) && schema.tables.get(parent)?.has("id")
    )
    .map(({ column, parent }) => ({
      parent,
      on: (from, to) => `${to}.id::text = ${from}.${quoted(column)}::text`,
    }))
}

function renamed(sql: string, alias: string, as: string): string {
  return sql.replaceAll(new RegExp(`\\b${alias}\\.`, "g"), `${as}.`)
}
