import type { z } from "@medusajs/framework/zod"
import { composeDataMap } from "../data-map/compose"
import { findShapeMistakes } from "../data-map/shape"
import type { PersonalData } from "../data-map/types"
import { findDataMapMistakes } from "../data-map/validate"
import { checkRetentionSettings } from "../retention"

/** One mistake: where, and what was expected. */
export type OptionMistake = { path: string; message: string }

/**
 * Every mistake in the options. Retention and data map are looked at even where
 * the options as such are wrong already, so that one restart mends them all.
 */
export function findOptionMistakes(
  options: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[] = []
): OptionMistake[] {
  const mistakes = issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    message,
  }))
  const known = new Set(mistakes.map(({ path }) => path))

  return [
    ...mistakes,
    ...[
      ...checked("retention", () => retentionMistakes(options.retention)),
      ...checked("personal_data", () => dataMapMistakes(options)),
    ].filter(({ path }) => !known.has(path)),
  ]
}

/** Plain JavaScript can hand over anything: what trips a check is a mistake. */
function checked(path: string, check: () => OptionMistake[]): OptionMistake[] {
  try {
    return check()
  } catch (error) {
    const { message } = error as Error
    return [{ path, message: `can't be read: ${message}` }]
  }
}

function retentionMistakes(retention: unknown): OptionMistake[] {
  return isObject(retention) ? checkRetentionSettings(retention) : []
}

function dataMapMistakes(options: Record<string, unknown>): OptionMistake[] {
  const { personal_data, gateway_keys } = options
  const given = Array.isArray(personal_data) ? personal_data : []
  const tables = given.map((entry: PersonalData | null) => entry?.table)
  const shapes = given.map(findShapeMistakes)
  const whole = given.filter((_, at) => !shapes[at]?.length)

  return [
    ...given.flatMap((entry, at) => [
      ...(isObject(entry) ? (shapes[at] ?? []) : []),
      ...(tables[at] && tables.indexOf(tables[at]) !== at
        ? [`table "${tables[at]}" is declared twice`]
        : []),
    ]),
    ...findDataMapMistakes(
      composeDataMap({
        personalData: whole,
        gatewayKeys: isObject(gateway_keys) ? gateway_keys : {},
      })
    ),
  ].map((message) => ({ path: "personal_data", message }))
}

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
