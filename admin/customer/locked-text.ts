import type { PrivacyStatus } from "../lib/answers"
import type { Texts } from "../lib/use-texts"

/** How many records are locked, and until when. */
export function lockedText(
  { locked_records: count, locked_through }: PrivacyStatus,
  { t, day, number }: Texts
): string {
  if (count === 0) {
    return t("customer.lockedNone")
  }
  return locked_through
    ? t("customer.lockedUntil", {
        count,
        records: number(count),
        day: day(locked_through),
      })
    : t("customer.lockedWithoutEnd", { count, records: number(count) })
}
