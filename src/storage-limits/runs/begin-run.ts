import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runTransaction } from "../../subject/run-transaction"
import { tune } from "../../subject/tune"
import type { LimitSettings, StorageLimit } from "../types"
import type { LimitEnvironment } from "../work/limit-work"
import { hintFor } from "./hint"
import { type Moments, readMoments } from "./moments"
import { refuseEarlierDay } from "./refuse-earlier-day"
import { RUN_COLUMNS, type RunDetails, type StorageLimitRun } from "./run"
import { overShare, surveyParts } from "./survey"

/** A run writes to its row with every batch. */
const LIVELY = "interval '1 minute'"

type UnfinishedRun = StorageLimitRun & { is_alive: boolean }

/** How a run is ordered. */
export type RunOrder = {
  limit: StorageLimit
  settings: LimitSettings
  /** An officer's own number of rows; goes ahead whatever the share. */
  explicitLimit?: number
  startedBy: string
}

/**
 * Starts a run that applies the limit, or goes on with the one that is not
 * finished: somebody else's, which is helped, or one that was killed.
 *
 * A run that would take too large a share is written down as stopped, before
 * anything else.
 *
 * @throws `PRIVACY_CLOCK_SET_BACK`
 */
export async function beginRun(
  { knex, timeZone }: Pick<LimitEnvironment, "knex" | "timeZone">,
  order: RunOrder
): Promise<StorageLimitRun> {
  const { limit, settings } = order

  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:limit:' || ?, 0))",
      [limit.id]
    )
    await tune(trx)
    const id = generateEntityId(undefined, "prvrun")
    const moments = await readMoments(trx, settings, timeZone)
    await refuseEarlierDay(trx, limit.id, moments.today)
    const unfinished = await goOn(trx, order, moments)
    if (unfinished) {
      return unfinished
    }
    const survey = await surveyParts(trx, limit.parts, moments)
    const over = overShare(survey, settings.max_share)
    const stopped = over.length > 0 && order.explicitLimit === undefined
    const details: RunDetails = {
      ...newDetails(order, moments),
      survey: survey.parts,
      kept: survey.kept,
      ...(stopped && { hint: hintFor(over, settings.max_share) }),
    }
    return await insertRun(trx, {
      id,
      kind: limit.id,
      state: stopped ? "stopped" : "running",
      total: survey.total,
      today: moments.today,
      details: JSON.stringify(details),
      started_by: order.startedBy,
    })
  })
}

/** The details every run begins with. */
export function newDetails(
  { settings, explicitLimit }: RunOrder,
  moments: Moments
): RunDetails {
  return {
    mode: settings.mode,
    moments,
    cap: explicitLimit ?? settings.max_per_run,
    survey: {},
    max_share: settings.max_share,
    kept: {},
    tables: {},
    skipped: {},
    skipped_rows: [],
  }
}

/** Inserts a run; what is left out has the table's default. */
export async function insertRun(
  trx: Knex.Transaction | Knex,
  row: Readonly<Record<string, Knex.Value>>
): Promise<StorageLimitRun> {
  await trx("privacy_run").insert({
    ...row,
    created_at: trx.raw("clock_timestamp()"),
    updated_at: trx.raw("clock_timestamp()"),
    heartbeat_at: trx.raw("clock_timestamp()"),
    finished_at: row.state === "running" ? null : trx.raw("clock_timestamp()"),
  })
  const { rows } = await trx.raw<{ rows: StorageLimitRun[] }>(
    `select ${RUN_COLUMNS} from privacy_run r where r.id = ?`,
    [row.id ?? null]
  )
  return rows[0] as StorageLimitRun
}

/**
 * Goes on under the stricter of both orders: an option that was tightened
 * meanwhile holds for the rest of the run too. Whoever only helps a run that
 * somebody is at leaves it the number of rows it was given.
 */
async function goOn(
  trx: Knex.Transaction,
  { limit, settings, explicitLimit }: RunOrder,
  { cutoff, grace }: Moments
): Promise<StorageLimitRun | undefined> {
  const { rows } = await trx.raw<{ rows: UnfinishedRun[] }>(
    `select ${RUN_COLUMNS}, coalesce(
       r.heartbeat_at > clock_timestamp() - ${LIVELY}, false) as is_alive
     from privacy_run r where r.kind = ? and r.state = 'running' and not r.dry_run
       and r.deleted_at is null
     order by r.created_at limit 1 for update`,
    [limit.id]
  )
  const [run] = rows
  if (!run) {
    return undefined
  }
  const { is_alive, ...unfinished } = run
  const { details } = unfinished
  const helps = is_alive && explicitLimit === undefined
  const more = helps ? details.cap : (explicitLimit ?? settings.max_per_run)
  const earliest = (a: string, b: string) => (a < b ? a : b)
  const stricter: RunDetails = {
    ...details,
    cap: Math.min(details.cap, run.done + more),
    moments: {
      ...details.moments,
      cutoff: earliest(details.moments.cutoff, cutoff),
      grace: earliest(details.moments.grace, grace),
    },
  }
  await trx("privacy_run")
    .where({ id: run.id })
    .update({ details: JSON.stringify(stricter) })

  return { ...unfinished, details: stricter }
}
