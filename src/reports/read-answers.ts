import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FiguresYear } from "./request-figures"
import { REQUESTS_OF_YEAR, yearValues } from "./requests-of-year"

/** How requests of a type went; of all of them where the type is null. */
export type AnswerRow = {
  type: string | null
  answered: number
  in_time: number
  late: number
  median_days: number | null
  canceled: number
  open: number
  open_late: number
}

/** Counts answers, and how long they took. The last day to answer is in time. */
export async function readAnswers(
  knex: Knex,
  asked: FiguresYear
): Promise<AnswerRow[]> {
  const { rows } = await knex.raw<{ rows: AnswerRow[] }>(
    `with ${REQUESTS_OF_YEAR}
     select r.type,
       count(*) filter (where r.is_answered)::int as answered,
       count(*) filter (where r.is_answered and
         coalesce(r.answered_on <= r.due_on, true))::int as in_time,
       count(*) filter (where r.is_answered and
         r.answered_on > r.due_on)::int as late,
       (percentile_cont(0.5) within group (order by r.days)
         filter (where r.is_answered))::float8 as median_days,
       count(*) filter (where r.is_canceled)::int as canceled,
       count(*) filter (where not r.is_answered and not r.is_canceled)::int
         as open,
       count(*) filter (where not r.is_answered and not r.is_canceled
         and r.due_on < :today)::int as open_late
     from r where not r.own_initiative group by grouping sets ((r.type), ())
     order by 1`,
    yearValues(asked)
  )
  return rows
}
