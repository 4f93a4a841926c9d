const DAY_MS = 24 * 60 * 60 * 1000

export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

/** A day of an earlier year, around noon, such as `yearsAgo(2, "03-14")`. */
export const yearsAgo = (years: number, monthAndDay: string) =>
  new Date(`${new Date().getFullYear() - years}-${monthAndDay}T11:00:00Z`)
