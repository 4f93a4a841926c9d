import { inReachOrder, parentsOf } from "./graph"
import type { ColumnRule, DataMap, PersonalData } from "./types"
import { CATEGORIES, PURPOSES, SOURCES } from "./vocabulary"

const TREATMENTS = ["clear", "replace", "scrub", "keep"]

/**
 * Finds every mistake in a data map, in words that name the table, the column
 * and what was expected. An empty list is a sound map.
 *
 * Entries come from shops and other plugins, in plain JavaScript too, so the
 * types alone prove nothing.
 */
export function findDataMapMistakes(map: DataMap): string[] {
  const tables = [...map.entries, ...map.free].map(({ table }) => table)
  const twice = tables.filter((table, at) => tables.indexOf(table) !== at)

  const mistakes = [
    ...twice.map((table) => `table "${table}" is declared twice`),
    ...map.entries.flatMap((entry) =>
      [...tableMistakes(entry, map), ...columnMistakes(entry)].map(
        (mistake) => `table "${entry.table}": ${mistake}`
      )
    ),
  ]
  return mistakes.length ? mistakes : cycleMistakes(map)
}

function tableMistakes(entry: PersonalData, map: DataMap): string[] {
  const known = new Set(map.entries.map(({ table }) => table))
  const mistakes: string[] = []
  const require = (sound: unknown, mistake: string) => {
    if (!sound) {
      mistakes.push(mistake)
    }
  }
  require(entry.label?.en && entry.label?.nb, "expected a label in en and nb")
  require(entry.category in CATEGORIES, `unknown category "${entry.category}"`)
  require(entry.source in SOURCES, `unknown source "${entry.source}"`)
  require(["keep", "delete"].includes(
    entry.rows
  ), `expected rows to be "keep" or "delete", not "${entry.rows}"`)
  require(entry.why?.trim(), "expected a sentence in why")
  require(entry.reach?.length, "expected at least one path in reach")
  for (const purpose of entry.purposes ?? []) {
    require(purpose in PURPOSES, `unknown purpose "${purpose}"`)
  }
  for (const parent of entry.reach ? parentsOf(entry) : []) {
    require(known.has(
      parent
    ), `is reached through "${parent}", which is not declared`)
  }
  return mistakes
}

function columnMistakes(entry: PersonalData): string[] {
  const free = new Set(entry.notPersonal ?? [])
  return Object.entries(entry.columns ?? {}).flatMap(([column, rule]) => {
    const mistakes = ruleMistakes(rule)
    if (free.has(column)) {
      mistakes.push("is declared personal and not personal")
    }
    if (entry.figures?.includes(column) && rule.treatment !== "keep") {
      mistakes.push(
        `is a bookkeeping figure, which "${rule.treatment}" would change`
      )
    }
    return mistakes.map((mistake) => `column "${column}" ${mistake}`)
  })
}

function ruleMistakes(rule: ColumnRule): string[] {
  const mistakes: string[] = []
  if (!(rule.category in CATEGORIES)) {
    mistakes.push(`has the unknown category "${rule.category}"`)
  }
  if (!TREATMENTS.includes(rule.treatment)) {
    mistakes.push(
      `has the unknown treatment "${rule.treatment}", expected one of ${TREATMENTS.join(", ")}`
    )
  }
  if (!rule.why?.trim()) {
    mistakes.push("says no why")
  }
  const hasAllowList = rule.keepKeys ?? rule.keepKeysBy ?? rule.keepRecordKeys
  if (rule.treatment === "scrub" && !hasAllowList) {
    mistakes.push('is "scrub" without keys that may stay; use "clear"')
  }
  if (rule.treatment === "replace" && !rule.replaceWith) {
    mistakes.push('is "replace" without replaceWith')
  }
  return mistakes
}

function cycleMistakes(map: DataMap): string[] {
  try {
    inReachOrder(map)
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
