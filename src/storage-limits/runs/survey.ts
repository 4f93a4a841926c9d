import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../../subject/sql"
import type { TableCounts } from "../removal/remove-rows"
import type { LimitPart } from "../types"
import type { Moments } from "./moments"
import type { RunDetails } from "./run"

/** A table this small says nothing about shares: one test cart is all of it. */
const SMALLEST_TABLE = 100

/** What stands before a run: how much is due, and of how much. */
export type Survey = {
  parts: RunDetails["survey"]
  kept: TableCounts
  total: number
}

/** SQL over `t`: the time of a row has come, and nothing keeps it. */
export function isDue({ due, never }: LimitPart): string {
  return [due, ...never.map(({ where }) => `not ${where}`)].join(" and ")
}

/** Counts the rows of every part. Reads whole tables, once each. */
export async function surveyParts(
  trx: Knex.Transaction,
  parts: readonly LimitPart[],
  moments: Moments
): Promise<Survey> {
  const survey: Survey = { parts: {}, kept: {}, total: 0 }

  for (const part of parts) {
    const count = (condition: string) =>
      countWhere(trx, { part, condition }, moments)
    const rows = await count("true")
    const due = await count(isDue(part))
    survey.parts[part.name] = { rows, due, share: rows ? due / rows : 0 }
    survey.total += due
    for (const [code, where] of byCode(part)) {
      const kept = await count(`${part.due} and (${where})`)
      survey.kept[code] = (survey.kept[code] ?? 0) + kept
    }
  }
  return survey
}

/** One condition for each code: a row counts once, however much keeps it. */
function byCode({ never }: LimitPart): Map<string, string> {
  const conditions = new Map<string, string>()
  for (const { code, where } of never) {
    const known = conditions.get(code)
    conditions.set(code, known ? `${known} or ${where}` : where)
  }
  return conditions
}

/** Due rows that are there now, of all parts. */
export async function countDue(
  trx: Knex.Transaction,
  parts: readonly LimitPart[],
  moments: Moments
): Promise<number> {
  let due = 0
  for (const part of parts) {
    due += await countWhere(trx, { part, condition: isDue(part) }, moments)
  }
  return due
}

async function countWhere(
  trx: Knex.Transaction,
  { part, condition }: { part: LimitPart; condition: string },
  moments: Moments
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from ${quoted(part.table)} t where ${condition}`,
    moments
  )
  return rows[0]?.count ?? 0
}

/** Parts of which more than the share allowed is due. */
export function overShare(
  { parts }: Pick<Survey, "parts">,
  maxShare: number
): string[] {
  return Object.entries(parts)
    .filter(([, { rows, share }]) => rows > SMALLEST_TABLE && share > maxShare)
    .map(([name]) => name)
}
