/** A month of activity: its part of the table, and from when to when. In UTC. */
export type Month = { partition: string; from: Date; to: Date }

/** What every part of the table is called, before its month. */
const PREFIX = "privacy_activity_"

const NAME = /^privacy_activity_(\d{4})_(\d{2})$/

/**
 * The month of a moment, or one some months after it.
 *
 * @example
 * monthOf(new Date("2026-12-24")).partition // "privacy_activity_2026_12"
 */
export function monthOf(moment: Date, later = 0): Month {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth() + later]
  const from = new Date(Date.UTC(year, month))
  const digits = String(from.getUTCMonth() + 1).padStart(2, "0")

  return {
    partition: `${PREFIX}${from.getUTCFullYear()}_${digits}`,
    from,
    to: new Date(Date.UTC(year, month + 1)),
  }
}

/** The month a part of the table is for; undefined for the one without. */
export function monthNamed(partition: string): Month | undefined {
  const [, year, month] = NAME.exec(partition) ?? []
  return year && month
    ? monthOf(new Date(Date.UTC(Number(year), Number(month) - 1)))
    : undefined
}
