import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FiguresYear } from "./request-figures"
import { REQUESTS_OF_YEAR, yearValues } from "./requests-of-year"

export type ReceivedCount = { month: string; type: string; count: number }

/** Counts what came, by type and month. */
export async function countReceived(
  knex: Knex,
  asked: FiguresYear
): Promise<{ received: ReceivedCount[]; ownInitiative: number }> {
  const { rows } = await knex.raw<{
    rows: (ReceivedCount & { own_initiative: boolean })[]
  }>(
    `with ${REQUESTS_OF_YEAR}
     select r.month, r.type, r.own_initiative, count(*)::int as count
     from r group by 1, 2, 3 order by 1, 2`,
    yearValues(asked)
  )
  const own = rows.filter(({ own_initiative }) => own_initiative)

  return {
    received: rows.filter(({ own_initiative }) => !own_initiative),
    ownInitiative: own.reduce((sum, { count }) => sum + count, 0),
  }
}

export type ReasonCount = { code: string; count: number }

/** Whether a reason still says something of how a request stands. */
const APPLIES = {
  refusal_reason: "r.is_refused",
  extension_reason: "r.is_extended",
}

/** Counts the coded reasons of refusals, or of extensions. */
export async function countReasons(
  knex: Knex,
  asked: FiguresYear,
  column: keyof typeof APPLIES
): Promise<ReasonCount[]> {
  const { rows } = await knex.raw<{ rows: ReasonCount[] }>(
    `with ${REQUESTS_OF_YEAR}
     select coalesce(r.${column}, 'unknown') as code, count(*)::int as count
     from r where ${APPLIES[column]} and not r.own_initiative
     group by 1 order by 2 desc, 1`,
    yearValues(asked)
  )
  return rows
}
