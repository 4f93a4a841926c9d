import type { ColumnFacts } from "../data-map/schema"
import type { ColumnRule, Replacement, Treatment } from "../data-map/types"
import { quoted } from "../subject/sql"
import { scrubbed } from "./scrub"

/** `.invalid` is reserved by RFC 2606: no mail server will ever answer to it. */
export const UNROUTABLE = "@erased.invalid"

/** What treatments depend on beside the rule itself. */
export type TreatmentContext = {
  /** Metadata keys that stay on locked records. */
  recordKeys: readonly string[]
  /** What the database says of the column. */
  facts: ColumnFacts
  /** Whether the table names the promotion a code belongs to. */
  hasPromotionId: boolean
}

/** An address already replaced is left alone, so that nothing is erased twice. */
const REPLACEMENTS: Record<
  Replacement,
  (own: string, hasPromotionId: boolean) => string
> = {
  unroutable_email: (own) =>
    `case when ${own} like '%${UNROUTABLE}' then ${own} else gen_random_uuid()::text || '${UNROUTABLE}' end`,
  inactive: () => `'inactive'`,
  no_account: () => "false",
  random: () => `gen_random_uuid()::text`,
  erased_code: (_, hasPromotionId) =>
    `'ERASED-' || ${hasPromotionId ? "coalesce(t.promotion_id, t.id)" : "t.id"}`,
}

/**
 * Builds the SQL expression a column gets: one statement treats locked and
 * released rows alike, since the row's lock (`s.locked`, `s.block`) decides
 * inside it.
 */
export function treatedValue(
  column: string,
  rule: ColumnRule,
  context: TreatmentContext
): string {
  const own = `t.${quoted(column)}`
  const apply = (treatment: Treatment, locked: boolean) =>
    valueOf(treatment, { own, rule, context, locked })

  const free = apply(rule.treatment, false)
  const locked = apply(rule.whileLocked ?? rule.treatment, true)
  const byLaw = rule.recordField
    ? `case when '${rule.recordField}' = any(s.block) then ${own} else ${locked} end`
    : locked
  const treated =
    byLaw === free ? free : `case when s.locked then ${byLaw} else ${free} end`

  return rule.onlyWhere
    ? `case when ${rule.onlyWhere} then ${treated} else ${own} end`
    : treated
}

type Application = {
  own: string
  rule: ColumnRule
  context: TreatmentContext
  locked: boolean
}

function valueOf(treatment: Treatment, to: Application): string {
  const { own, rule, context } = to
  const values: Record<Treatment, () => string> = {
    keep: () => own,
    clear: () => emptyValue(context.facts),
    // where nothing was, nothing is invented
    replace: () =>
      `case when ${own} is not null then ${REPLACEMENTS[rule.replaceWith ?? "random"](own, context.hasPromotionId)} end`,
    scrub: () => scrubOf(to),
  }
  return values[treatment]()
}

/** Postgres cuts `jsonb` only; plain `json` goes there and back. */
function scrubOf({ own, rule, context, locked }: Application): string {
  const keys = locked ? context.recordKeys : []

  return context.facts.dataType === "json"
    ? `(${scrubbed(`${own}::jsonb`, rule, keys)})::json`
    : scrubbed(own, rule, keys)
}

/** Beginnings of types, and the emptiest value of each. Others take `''`. */
const EMPTIEST: readonly (readonly [type: RegExp, empty: string])[] = [
  [/^json|\[\]$/, "'{}'"],
  [/^(smallint|integer|bigint|numeric|real|double precision|money)/, "'0'"],
  [/^boolean/, "'false'"],
  [/^(timestamp|date)/, "'epoch'"],
]

/** Null, or the emptiest value a column that may not be null can hold. */
function emptyValue({ dataType, nullable }: ColumnFacts): string {
  const [, empty = "''"] = EMPTIEST.find(([type]) => type.test(dataType)) ?? []

  return `${nullable ? "null" : empty}::${dataType}`
}
