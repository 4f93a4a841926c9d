import type { ColumnRule } from "../data-map/types"

/**
 * What is left when nothing may stay. Not null: Medusa reads keys off some of
 * these columns without asking whether there is an object.
 */
const EMPTY = "'{}'::jsonb"

/**
 * Builds SQL that cuts a JSON column down to its allow-list.
 *
 * A key stays only with a plain value: an object or list under a kept key could
 * hold anything, so it goes. A value that is no object goes whole.
 */
export function scrubbed(
  own: string,
  rule: ColumnRule,
  recordKeys: readonly string[]
): string {
  const always = [
    ...(rule.keepKeys ?? []),
    ...(rule.keepRecordKeys ? recordKeys : []),
  ]
  const byProvider = Object.entries(rule.keepKeysBy?.keys ?? {})
  if (!always.length && !byProvider.some(([, keys]) => keys.length)) {
    return EMPTY
  }

  const allowed = rule.keepKeysBy
    ? `case ${byProvider
        .map(
          ([prefix, keys]) =>
            `when starts_with(t.${rule.keepKeysBy?.column}, ${literal(prefix)}) then ${textArray([...always, ...keys])}`
        )
        .join(" ")} else ${textArray(always)} end`
    : textArray(always)

  return `case when jsonb_typeof(${own}) = 'object' then coalesce((
      select jsonb_object_agg(pair.key, pair.value) from jsonb_each(${own}) pair
      where pair.key = any(${allowed})
        and jsonb_typeof(pair.value) in ('string', 'number', 'boolean')
    ), ${EMPTY}) else ${EMPTY} end`
}

/** An SQL string literal. Only for values that a shop's own code declares. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function textArray(values: readonly string[]): string {
  return `array[${values.map(literal).join(", ")}]::text[]`
}
