const COLORS: Record<string, "green" | "orange" | "red" | "blue" | "grey"> = {
  received: "blue",
  identity_pending: "orange",
  verified: "blue",
  waiting: "orange",
  in_progress: "blue",
  completed: "green",
  completed_with_retained: "green",
  failed: "red",
}

export const colorOf = (status: string) => COLORS[status] ?? "grey"

const SOON_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** How pressing a deadline is, by days left. */
export const pressureOf = (days: number): "red" | "orange" | "green" =>
  days < 0 ? "red" : days <= SOON_DAYS ? "orange" : "green"
