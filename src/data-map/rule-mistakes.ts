import type { ColumnRule, RecordField, Replacement, Treatment } from "./types"
import { CATEGORIES, SOURCES } from "./vocabulary"

// objects, so that the compiler asks for a word somebody adds to the type
const TREATMENTS = Object.keys({
  clear: true,
  replace: true,
  scrub: true,
  keep: true,
} satisfies Record<Treatment, true>)

const REPLACEMENTS = Object.keys({
  unroutable_email: true,
  random: true,
  erased_code: true,
  inactive: true,
  no_account: true,
} satisfies Record<Replacement, true>)

const RECORD_FIELDS = Object.keys({
  name: true,
  street: true,
  place: true,
  organization_number: true,
} satisfies Record<RecordField, true>)

/**
 * Finds what is wrong with the rule of one column, each as the rest of a
 * sentence that starts with the column.
 */
export function findRuleMistakes(
  rule: ColumnRule,
  isFigure: boolean
): string[] {
  const mistakes: string[] = []
  const refuse = (wrong: unknown, mistake: string) => {
    if (wrong) {
      mistakes.push(mistake)
    }
  }
  const refuseUnknown = (
    what: string,
    word: string | undefined,
    known: readonly string[]
  ) =>
    refuse(
      word !== undefined && !known.includes(word),
      `has the unknown ${what} "${word}", expected one of ${known.join(", ")}`
    )
  const treatments = [rule.treatment, rule.whileLocked ?? rule.treatment]

  refuse(
    !Object.hasOwn(CATEGORIES, rule.category),
    `has the unknown category "${rule.category}"`
  )
  refuseUnknown("treatment", `${rule.treatment}`, TREATMENTS)
  refuseUnknown("treatment while locked", rule.whileLocked, TREATMENTS)
  refuseUnknown("replacement", rule.replaceWith, REPLACEMENTS)
  refuseUnknown("field of a record", rule.recordField, RECORD_FIELDS)
  refuseUnknown("source", rule.source, Object.keys(SOURCES))
  refuse(!rule.why?.trim(), "says no why")
  refuse(
    treatments.includes("scrub") &&
      !(rule.keepKeys ?? rule.keepKeysBy ?? rule.keepRecordKeys),
    'is "scrub" without keys that may stay; use "clear"'
  )
  refuse(
    treatments.includes("replace") && !rule.replaceWith,
    'is "replace" without replaceWith'
  )
  const changing = treatments.find((treatment) => treatment !== "keep")
  refuse(
    isFigure && changing,
    `is a bookkeeping figure, which "${changing}" would change`
  )
  return mistakes
}
