import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { watchedSince } from "../accounts/watched-since"
import type { LimitAge, LimitSettings } from "../types"

/**
 * Moments of one run, as Postgres prints them in UTC; by the clock of the
 * database, the one that wrote the rows' dates.
 */
export type Moments = {
  started: string
  cutoff: string
  /** A warning before this moment has had its days of grace. */
  grace: string
  /** Since when logins are known of, without a gap. */
  watched: string
  /** The day in the shop's time zone, `YYYY-MM-DD`. */
  today: string
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`

const shown = (moment: string) =>
  `to_char((${moment}) at time zone 'utc', ${ISO})`

/** Reads the clock and works out how far back a limit reaches. */
export async function readMoments(
  trx: Knex.Transaction,
  { age, grace_days = 0 }: Pick<LimitSettings, "age" | "grace_days">,
  timeZone: string
): Promise<Moments> {
  const { rows } = await trx.raw<{ rows: Omit<Moments, "watched">[] }>(
    `select ${shown("now")} as started,
       ${shown("now - make_interval(months => ?, days => ?)")} as cutoff,
       ${shown("now - make_interval(days => ?)")} as grace,
       to_char(now at time zone ?, 'YYYY-MM-DD') as today
     from (select clock_timestamp() as now) clock`,
    [...monthsAndDays(age), grace_days, timeZone]
  )
  const [moments] = rows as [Omit<Moments, "watched">]
  return { ...moments, watched: await watchedSince(trx) }
}

function monthsAndDays(age: LimitAge): [months: number, days: number] {
  return "months" in age ? [age.months, 0] : [0, age.days]
}
