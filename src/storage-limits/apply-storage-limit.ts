import { privacyError, quotedId } from "../errors"
import { runTransaction } from "../subject/run-transaction"
import { STORAGE_LIMITS } from "./limits"
import { beginRun, type RunOrder } from "./runs/begin-run"
import { dryRun } from "./runs/dry-run"
import { endRun } from "./runs/end-run"
import { takeRun } from "./runs/progress"
import { readRun } from "./runs/read-runs"
import type { StorageLimitRun } from "./runs/run"
import { settingsOf, type StorageLimitOptions } from "./settings"
import type { StorageLimit } from "./types"
import { type Removed, removeInBatches } from "./work/in-batches"
import type { LimitEnvironment, LimitWork } from "./work/limit-work"
import { workOneByOne } from "./work/one-by-one"

/** One run, as the job or an officer orders it. */
export type LimitOrder = {
  limitId: string
  dryRun: boolean
  explicitLimit?: number
  startedBy: string
}

/** A run, and the ids it removed. */
export type AppliedLimit = { run: StorageLimitRun; removed: Removed[] }

/**
 * Finds a limit by its id.
 *
 * @throws `PRIVACY_STORAGE_LIMIT_NOT_FOUND`
 */
export function findLimit(id: string): StorageLimit {
  const limit = STORAGE_LIMITS.find((one) => one.id === id)
  if (!limit) {
    const known = STORAGE_LIMITS.map((one) => one.id).join(", ")
    throw privacyError(
      "PRIVACY_STORAGE_LIMIT_NOT_FOUND",
      `Storage limit with id ${quotedId(id)} not found. Expected one of ${known}`
    )
  }
  return limit
}

/**
 * Applies a storage limit, or counts what it would take.
 *
 * @returns the run as it ended: completed, or stopped before anything changed.
 * @throws `PRIVACY_STORAGE_LIMIT_NOT_FOUND`, `PRIVACY_STORAGE_LIMIT_OFF`,
 * `PRIVACY_CLOCK_SET_BACK`; what else it throws ended the run as failed, with
 * the counts of what was committed.
 *
 * @example
 * const { run } = await applyStorageLimit(environment, options.storage_limits, {
 *   limitId: "abandoned_carts",
 *   dryRun: true,
 *   startedBy: "user_123",
 * })
 */
export async function applyStorageLimit(
  environment: LimitEnvironment,
  options: StorageLimitOptions,
  { limitId, ...order }: LimitOrder
): Promise<AppliedLimit> {
  const declared = findLimit(limitId)
  const settings = settingsOf(options, declared)
  const limit = { ...declared, parts: partsHere(declared, environment) }
  const run: RunOrder = { limit, settings, ...order }

  if (order.dryRun) {
    const work = { ...environment, limit, settings }
    return { run: await dryRun(work, run), removed: [] }
  }
  if (settings.mode === "off") {
    throw privacyError(
      "PRIVACY_STORAGE_LIMIT_OFF",
      `Storage limit "${limit.id}" is off. Expected storage_limits.${limit.id}.mode "dry_run" or "on", or a dry run`
    )
  }
  return await apply(environment, run)
}

async function apply(
  environment: LimitEnvironment,
  order: RunOrder
): Promise<AppliedLimit> {
  const begun = await beginRun(environment, order)
  if (begun.state !== "running") {
    return { run: begun, removed: [] }
  }
  const { moments } = begun.details
  const { limit, settings } = order
  const work: LimitWork = { ...environment, limit, settings, moments }
  try {
    const removed = await workOn(work, begun.id)
    return { run: await readRun(environment.knex, begun.id), removed }
  } catch (error) {
    await fail(environment, begun.id, error)
    throw error
  }
}

async function workOn(work: LimitWork, runId: string): Promise<Removed[]> {
  const { each } = work.limit
  if (!each) {
    return await removeInBatches(work, runId)
  }
  await workOneByOne(work, each, runId)
  return []
}

/** Written down if it can be; else whoever comes next goes on with the run. */
async function fail(
  { knex }: Pick<LimitEnvironment, "knex">,
  runId: string,
  error: unknown
): Promise<void> {
  const { code } = (error ?? {}) as { code?: unknown }
  const known = /^PRIVACY_[A-Z_]+$/.test(String(code))

  await runTransaction(knex, "read committed", async (trx) => {
    const run = await takeRun(trx, runId)
    if (run) {
      await endRun(trx, run, { error: known ? String(code) : "unexpected" })
    }
  }).catch(() => undefined)
}

/** Tables of modules that a shop left out have nothing to remove. */
function partsHere(
  { parts }: StorageLimit,
  { schema }: Pick<LimitEnvironment, "schema">
) {
  return parts.filter(({ table }) => schema.tables.has(table))
}
