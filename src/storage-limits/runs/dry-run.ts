import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runTransaction } from "../../subject/run-transaction"
import { tune } from "../../subject/tune"
import { addCounts, countRows, type TableCounts } from "../removal/remove-rows"
import type { EachRow } from "../work/each-row"
import type { LimitWork } from "../work/limit-work"
import { nextRows } from "../work/next-rows"
import { insertRun, newDetails, type RunOrder } from "./begin-run"
import { endAbandoned } from "./end-abandoned"
import { hintFor } from "./hint"
import { type Moments, readMoments } from "./moments"
import { refuseEarlierDay } from "./refuse-earlier-day"
import { NAMED_ROWS, type RunDetails, type StorageLimitRun } from "./run"
import { overShare, type Survey, surveyParts } from "./survey"

/** Rows counted at once. */
const SLICE = 5000

type Found = Pick<RunDetails, "tables" | "skipped" | "skipped_rows"> & {
  touched: number
}

const NOTHING: Found = { tables: {}, skipped: {}, skipped_rows: [], touched: 0 }

/**
 * Counts what a run would take, on one snapshot, and changes nothing but the
 * row that says so.
 *
 * @throws `PRIVACY_CLOCK_SET_BACK`
 */
export async function dryRun(
  work: Omit<LimitWork, "moments">,
  order: RunOrder
): Promise<StorageLimitRun> {
  const { knex, limit, settings, timeZone } = work
  const { each } = limit
  const cap = order.explicitLimit ?? settings.max_per_run

  await endAbandoned(knex, limit.id)
  const seen = await runTransaction(knex, "repeatable read", async (trx) => {
    await tune(trx)
    const moments = await readMoments(trx, settings, timeZone)
    await refuseEarlierDay(trx, limit.id, moments.today)
    const survey = await surveyParts(trx, limit.parts, moments)
    const ids = { moments, cap }
    const found = each ? NOTHING : await countAll(trx, work, ids)
    return { moments, survey, found }
  })
  const { moments, survey } = seen
  const found = each
    ? await judgeAll({ ...work, moments }, each, cap)
    : seen.found

  return await insertDryRun(knex, order, { moments, survey, found })
}

async function countAll(
  trx: Knex.Transaction,
  { limit, reach, schema }: Omit<LimitWork, "moments">,
  { moments, cap }: { moments: Moments; cap: number }
): Promise<Found> {
  let tables: TableCounts = {}
  let touched = 0

  for (const part of limit.parts) {
    for (let after = ""; touched < cap;) {
      const size = Math.min(SLICE, cap - touched)
      const ids = await nextRows(trx, { part, after }, { moments, size })
      if (!ids.length) {
        break
      }
      const context = { part, map: reach.map, schema }
      tables = addCounts(tables, await countRows(trx, ids, context))
      touched += ids.length
      after = ids.at(-1) ?? ""
    }
  }
  return { ...NOTHING, tables, touched }
}

async function judgeAll(
  work: LimitWork,
  each: EachRow,
  cap: number
): Promise<Found> {
  const { knex, limit, moments } = work
  const found: Found = { ...NOTHING, skipped_rows: [] }

  for (const part of limit.parts) {
    for (let after = ""; found.touched < cap;) {
      const position = { part, after }
      const [id] = await runTransaction(knex, "read committed", (trx) =>
        nextRows(trx, position, { moments, size: 1 })
      )
      if (id === undefined) {
        break
      }
      const verdict = await each.judge(work, id)
      after = id
      if ("skipped" in verdict) {
        const code = verdict.skipped
        found.skipped = addCounts(found.skipped, { [code]: 1 })
        found.skipped_rows.push({ part: part.name, id, code })
      } else {
        found.tables = addCounts(found.tables, { [verdict.action]: 1 })
        found.touched += 1
      }
    }
  }
  return found
}

async function insertDryRun(
  knex: Knex,
  order: RunOrder,
  seen: { moments: Moments; survey: Survey; found: Found }
): Promise<StorageLimitRun> {
  const { moments, survey, found } = seen
  const { limit, settings, startedBy } = order
  const { touched, skipped_rows, ...counts } = found
  const over = overShare(survey, settings.max_share)
  const details: RunDetails = {
    ...newDetails(order, moments),
    ...counts,
    survey: survey.parts,
    kept: survey.kept,
    skipped_rows: skipped_rows.slice(0, NAMED_ROWS),
    would_touch: touched,
    ...(over.length && { hint: hintFor(over, settings.max_share) }),
  }
  return await insertRun(knex, {
    id: generateEntityId(undefined, "prvrun"),
    kind: limit.id,
    state: "completed",
    dry_run: true,
    total: survey.total,
    skipped: Object.values(counts.skipped).reduce((sum, n) => sum + n, 0),
    today: moments.today,
    details: JSON.stringify(details),
    started_by: startedBy,
  })
}
