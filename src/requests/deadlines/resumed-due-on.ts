import type { ResolvedPrivacyOptions } from "../../options"
import {
  plainDate,
  scopeOf,
  type PlainDate,
  type RetentionRules,
} from "../../retention"
import type { RequestRow } from "../types"
import { nextWorkingDay } from "./due-on"
import { addDays } from "./norwegian-holidays"

const DAY_MS = 86_400_000

export type ResumeInput = {
  today: PlainDate
  rules: RetentionRules
  options: Pick<ResolvedPrivacyOptions, "controller">
}

/**
 * The deadline once identity is known. Days in which recorded doubt about it
 * stopped the clock (GDPR art. 12(6)) are added; without such a record the clock
 * has run.
 */
export function resumedDueOn(
  { due_on, paused_at }: Pick<RequestRow, "due_on" | "paused_at">,
  { today, rules, options }: ResumeInput
): PlainDate | null {
  if (!due_on || !paused_at) {
    return due_on
  }
  const pausedOn = plainDate(paused_at, scopeOf(rules).time_zone)
  const days = Math.max(0, (Date.parse(today) - Date.parse(pausedOn)) / DAY_MS)
  return nextWorkingDay(addDays(due_on, days), options.controller?.country)
}
