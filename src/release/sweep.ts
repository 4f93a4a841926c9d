import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isRecordEntry } from "../locks/records/lock-records"
import { runTransaction } from "../subject/run-transaction"
import { findFirstDue } from "./find-first-due"
import { markUnverified } from "./mark-unverified"
import {
  type BatchOrder,
  type ReleasedBatch,
  releaseBatch,
  type ReleaseSettings,
} from "./release-batch"
import { ORDERS, rootOf } from "./roots"
import { addSkipped, beginRun, endRun, type SweepProgress } from "./runs"
import { UnverifiedRecords } from "./unverified-records"

/** What of the due records a sweep releases. */
export type SweepOrder = {
  /** At most so many records; without it, all that are due. */
  limit?: number
  /** Only what officers were told of so many days before. */
  announcedDays?: number
}

/** A sweep, and what became of it. */
export type SweepResult = SweepProgress & {
  receipt_ids: string[]
  /** Milliseconds of the longest batch: no row was held longer. */
  longest_ms: number
}

/**
 * No row is to be held longer than 200 ms. Half of a batch is the same whatever
 * its size, so a very small one gains nothing.
 */
const AIM_MS = 150
const FIRST = 100
const SMALLEST = 100
const LARGEST = 1000

/**
 * Releases every record whose lock has ended, batch by batch, each in a
 * transaction of its own. Any number of workers may run it at once: they share
 * the records among them. Kill it anywhere; whatever starts next goes on with
 * what is still locked.
 *
 * A record that can't be released is passed over once, counted by the code of
 * why, and stays locked; the sweep goes on with the others.
 *
 * @throws `PRIVACY_CLOCK_SET_BACK`
 *
 * @example
 * const { released, skipped } = await sweep(knex, { limit: 1000 }, settings)
 */
export async function sweep(
  knex: Knex,
  { limit = Number.MAX_SAFE_INTEGER, announcedDays }: SweepOrder,
  settings: ReleaseSettings
): Promise<SweepResult> {
  const runId = await beginRun(knex, settings.releasedBy)
  const roots = [
    ...settings.map.entries.filter(isRecordEntry).map(rootOf),
    ORDERS,
  ]
  const receipts: string[] = []
  let left = limit
  let longest_ms = 0

  for (const root of roots) {
    const order = { root, runId, announcedDays, limit: left, skip: [] }
    for await (const batch of batches(knex, order, settings)) {
      left -= batch.released
      longest_ms = Math.max(longest_ms, batch.took_ms)
      receipts.push(...(batch.receipt_id ? [batch.receipt_id] : []))
    }
  }
  return { ...(await endRun(knex, runId)), receipt_ids: receipts, longest_ms }
}

/** The batches of one kind of record, until none is due or none is wanted. */
async function* batches(
  knex: Knex,
  order: BatchOrder,
  settings: ReleaseSettings
): AsyncGenerator<ReleasedBatch & { took_ms: number }> {
  let size = FIRST
  let left = order.limit
  const skip: string[] = []

  while (left > 0) {
    const next = { ...order, limit: Math.min(size, left), skip }
    try {
      const batch = await runTransaction(knex, "read committed", (trx) =>
        releaseBatch(trx, next, settings)
      )
      if (!batch.picked) {
        return
      }
      if (!batch.released) {
        // all were lengthened; whatever keeps one due must not keep us here
        skip.push(...(await findFirstDue(knex, next)))
      }
      const took_ms = Date.now() - batch.held_since
      left -= batch.released
      size = nextSize(size, took_ms)
      yield { ...batch, took_ms }
    } catch (error) {
      const passed = await passOver(knex, next, error)
      skip.push(...passed)
      size = 1
    }
  }
}

/**
 * Decides what of a batch that failed is passed over: what is not as its
 * fingerprint says, or, of a batch of one, that one. A larger batch is tried
 * again one by one.
 *
 * @throws the error itself, when no record is to blame
 */
async function passOver(
  knex: Knex,
  order: BatchOrder,
  error: unknown
): Promise<readonly string[]> {
  if (error instanceof UnverifiedRecords) {
    await markUnverified(knex, error.lockIds, order.runId)
    return error.lockIds
  }
  const code = String((error as { code?: unknown } | null)?.code)
  if (!RECORDS_FAULT.includes(code)) {
    throw error
  }
  if (order.limit > 1) {
    return []
  }
  const lockIds = await findFirstDue(knex, order)
  await addSkipped(knex, order.runId, { code, count: lockIds.length })
  return lockIds
}

/** Codes of failures that one record can be the cause of. */
const RECORDS_FAULT = [
  "PRIVACY_STATEMENT_FAILED",
  "PRIVACY_RECORD_LOCKED",
  "PRIVACY_BUSY",
]

/** Aims at a time, and never doubles or halves more than once. */
function nextSize(size: number, elapsedMs: number): number {
  const factor = Math.min(2, Math.max(0.5, AIM_MS / Math.max(1, elapsedMs)))
  // one by one only after a failure; from there it grows again
  const smallest = Math.min(SMALLEST, size * 2)
  return Math.min(LARGEST, Math.max(smallest, Math.ceil(size * factor)))
}
