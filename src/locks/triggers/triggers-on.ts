import { PREFIX } from "./names"
import type { GuardTrigger, Moment } from "./types"

/** The triggers of a table that call one function, one for each moment. */
export function triggersOn(
  table: string,
  moments: readonly Moment[],
  calls: string
): GuardTrigger[] {
  return moments.map((moment) => ({
    name: `${PREFIX}${moment}`,
    table,
    moment,
    calls,
  }))
}
