import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readAnswers, type AnswerRow } from "./read-answers"
import {
  countReasons,
  countReceived,
  type ReasonCount,
  type ReceivedCount,
} from "./count-received"

type Counts = Record<string, number>

/** How requests of one kind, or all, were answered. */
export type Answers = {
  total: number
  /** On the last day or before. */
  in_time: number
  late: number
  /** From the day it came to the answer, in days; null without answers. */
  median_days: number | null
}

/** What people asked in one year and how it was answered, in counts. */
export type RequestFigures = {
  year: number
  time_zone: string
  received: {
    total: number
    by_type: Counts
    /** All twelve, `YYYY-MM`. */
    by_month: { month: string; total: number; by_type: Counts }[]
  }
  answered: Answers & { by_type: Record<string, Answers> }
  refused: { total: number; by_reason: Counts }
  extended: { total: number; by_reason: Counts }
  canceled: number
  /** Not answered yet; `late` of them should have been. */
  open: { total: number; late: number }
  /** Exports and erasures that nobody asked for; counted nowhere else. */
  own_initiative: number
}

/** Which year, by which clock. */
export type FiguresYear = { year: number; timeZone: string; today: string }

/**
 * Counts the requests that came in a year. Names nobody, and no row.
 *
 * @example
 * const figures = await requestFigures(knex, {
 *   year: 2026,
 *   timeZone: "Europe/Oslo",
 *   today: "2027-01-10",
 * })
 */
export async function requestFigures(
  knex: Knex,
  asked: FiguresYear
): Promise<RequestFigures> {
  const { received, ownInitiative } = await countReceived(knex, asked)
  const answers = await readAnswers(knex, asked)
  const refused = await countReasons(knex, asked, "refusal_reason")
  const extended = await countReasons(knex, asked, "extension_reason")
  const all = answers.find(({ type }) => type === null)

  return {
    year: asked.year,
    time_zone: asked.timeZone,
    received: {
      total: sumOf(received),
      by_type: byType(received),
      by_month: monthsOf(asked.year).map((month) => {
        const then = received.filter((row) => row.month === month)
        return { month, total: sumOf(then), by_type: byType(then) }
      }),
    },
    answered: {
      ...answersOf(all),
      by_type: Object.fromEntries(
        answers.flatMap((row) =>
          row.type && row.answered ? [[row.type, answersOf(row)]] : []
        )
      ),
    },
    refused: reasonsOf(refused),
    extended: reasonsOf(extended),
    canceled: all?.canceled ?? 0,
    open: { total: all?.open ?? 0, late: all?.open_late ?? 0 },
    own_initiative: ownInitiative,
  }
}

const monthsOf = (year: number) =>
  Array.from(
    { length: 12 },
    (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`
  )

const sumOf = (rows: readonly { count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0)

function byType(rows: readonly ReceivedCount[]): Counts {
  const counts: Counts = {}
  for (const { type, count } of rows) {
    counts[type] = (counts[type] ?? 0) + count
  }
  return counts
}

const answersOf = (row: AnswerRow | undefined): Answers => ({
  total: row?.answered ?? 0,
  in_time: row?.in_time ?? 0,
  late: row?.late ?? 0,
  median_days: row?.median_days ?? null,
})

const reasonsOf = (rows: readonly ReasonCount[]) => ({
  total: sumOf(rows),
  by_reason: Object.fromEntries(rows.map(({ code, count }) => [code, count])),
})
