import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOf, type Secrets } from "../../digest"
import { hidingValues } from "../../subject/run-transaction"
import type { Counted, Limit } from "./types"

type Row = { id: string; count: number; seconds_left: number }

/**
 * Counts an attempt against limits that all instances share, and says whether
 * one of them is exceeded. Counts start anew when their time is over; attempts
 * that were refused don't prolong it.
 *
 * One statement, whose rows are taken in one order: attempts at the same time
 * wait for each other and never deadlock.
 *
 * @example
 * const { isExceeded, retryAfter } = await countAttempt(
 *   knex,
 *   [{ name: "code_tries", of: network, most: 20, seconds: 3600 }],
 *   options.secret
 * )
 */
export async function countAttempt(
  knex: Knex,
  limits: readonly Limit[],
  secret: Secrets
): Promise<Counted> {
  const byId = new Map(limits.map((limit) => [limitId(limit, secret), limit]))
  const { rows } = await hidingValues(
    knex.raw<{ rows: Row[] }>(
      `insert into privacy_rate_limit as known (id, count, resets_at)
       select id, 1, clock_timestamp() + make_interval(secs => seconds)
       from unnest(?::text[], ?::int[]) as asked (id, seconds) order by id
       on conflict (id) do update set
         count = case when known.resets_at <= clock_timestamp() then 1
           else least(known.count + 1, ${MOST}) end,
         resets_at = case when known.resets_at <= clock_timestamp()
           then excluded.resets_at else known.resets_at end,
         updated_at = clock_timestamp()
       returning id, count,
         extract(epoch from resets_at - clock_timestamp())::float as seconds_left`,
      [[...byId.keys()], [...byId.values()].map(({ seconds }) => seconds)]
    )
  )
  const exceeded = rows.filter(
    ({ id, count }) => count > (byId.get(id)?.most ?? Infinity)
  )
  return {
    isExceeded: exceeded.length > 0,
    retryAfter: Math.max(
      1,
      ...exceeded.map(({ seconds_left }) => Math.ceil(seconds_left))
    ),
  }
}

/** Fits an integer column, however long somebody goes on. */
const MOST = 1_000_000_000

const limitId = ({ name, of }: Limit, secret: Secrets): string =>
  digestOf(`limit:${JSON.stringify([name, of])}`, secret)
