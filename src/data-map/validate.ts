import { inReachOrder, parentsOf } from "./graph"
import { findRuleMistakes } from "./rule-mistakes"
import { findShapeMistakes } from "./shape"
import type { DataMap, PersonalData } from "./types"
import { CATEGORIES, PURPOSES, SOURCES } from "./vocabulary"

/**
 * Finds every mistake in a data map, in words that name the table, the column
 * and what was expected. An empty list is a sound map.
 *
 * Entries come from shops and other plugins, in plain JavaScript too, so the
 * types alone prove nothing.
 */
export function findDataMapMistakes(map: DataMap): string[] {
  const misshapen = map.entries.flatMap(findShapeMistakes)
  if (misshapen.length) {
    return misshapen
  }
  const tables = [...map.entries, ...map.free].map(({ table }) => table)

  return [
    ...duplicatesIn(tables).map(
      (table) => `table "${table}" is declared twice`
    ),
    ...map.entries.flatMap((entry) =>
      [
        ...tableMistakes(entry),
        ...parentMistakes(entry, map),
        ...columnMistakes(entry),
      ].map((mistake) => `table "${entry.table}": ${mistake}`)
    ),
    ...cycleMistakes(map),
  ]
}

function tableMistakes(entry: PersonalData): string[] {
  const mistakes: string[] = []
  const require = (sound: unknown, mistake: string) => {
    if (!sound) {
      mistakes.push(mistake)
    }
  }
  require(entry.label?.en && entry.label.nb, "expected a label in en and nb")
  require(isKnown(
    entry.category,
    CATEGORIES
  ), `unknown category "${entry.category}"`)
  require(isKnown(entry.source, SOURCES), `unknown source "${entry.source}"`)
  require(["keep", "delete"].includes(
    entry.rows
  ), `expected rows to be "keep" or "delete", not "${entry.rows}"`)
  require(entry.why?.trim(), "expected a sentence in why")
  require(entry.reach.length, "expected at least one path in reach")
  for (const purpose of entry.purposes) {
    require(isKnown(purpose, PURPOSES), `unknown purpose "${purpose}"`)
  }
  return mistakes
}

function parentMistakes(entry: PersonalData, map: DataMap): string[] {
  const known = new Set(map.entries.map(({ table }) => table))

  return parentsOf(entry)
    .filter((parent) => !known.has(parent))
    .map((parent) => `is reached through "${parent}", which is not declared`)
}

function columnMistakes(entry: PersonalData): string[] {
  const { columns, notPersonal, figures = [], key = "id" } = entry
  const declared = new Set([...Object.keys(columns), ...notPersonal])
  const unfrozen = (entry.accountingRecord?.frozen ?? []).filter(
    (name) => !declared.has(name)
  )
  const undeclared = [key, ...figures].filter((name) => !declared.has(name))

  return [
    ...duplicatesIn([...Object.keys(columns), ...notPersonal]).map(
      (name) => `column "${name}" is declared twice`
    ),
    ...undeclared.map((name) =>
      name === key
        ? `column "${name}" identifies its rows and is not declared; name another in key`
        : `column "${name}" is a bookkeeping figure and is not declared`
    ),
    ...unfrozen.map(
      (name) => `column "${name}" is frozen by a lock and is not declared`
    ),
    ...frozenMistakes(entry),
    ...Object.entries(columns).flatMap(([name, rule]) =>
      findRuleMistakes(rule, figures.includes(name)).map(
        (mistake) => `column "${name}" ${mistake}`
      )
    ),
  ]
}

/** A lock refuses what an erasure would do, so the two must agree. */
function frozenMistakes(entry: PersonalData): string[] {
  return (entry.accountingRecord?.frozen ?? []).flatMap((name) => {
    const rule = entry.columns[name]
    const treatment = rule?.whileLocked ?? rule?.treatment ?? "keep"

    return treatment === "keep"
      ? []
      : [
          `column "${name}" is frozen while locked, and "${treatment}" would change it; say whileLocked: "keep"`,
        ]
  })
}

function cycleMistakes(map: DataMap): string[] {
  try {
    inReachOrder(map)
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

function duplicatesIn(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}

/** A word like `toString` must not pass for what every object has. */
function isKnown(word: string, words: object): boolean {
  return Object.hasOwn(words, word)
}
