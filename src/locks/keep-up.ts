import type { PrivacyContext } from "../privacy-context"
import { hidingValues } from "../subject/run-transaction"
import { backfillNext, startBackfill } from "./backfill"
import { reconcileNext } from "./reconcile"
import { lockAllRecords } from "./records/lock-all-records"
import { refreshOrderLocks } from "./refresh-orders"
import { TOUCHED } from "./touched"

/** What an hourly look at the locks came to. */
export type KeptUp = {
  /** Orders that had no lock and now have one. */
  locked: number
  /** Records other than orders that got a lock. */
  records: number
  /** Locks that were behind. */
  changed: number
  /** Records that are not what their fingerprints say. */
  broken: number
}

const SLICE = 1000

/**
 * Makes up for every event that never came: locks what has no lock, looks again
 * at what happened since `since`, and carries out passes over all locks that a
 * changed policy asked for. Running it twice changes nothing.
 *
 * @param since - the last time this was done, with a margin
 */
export async function keepUpLocks(
  privacy: PrivacyContext,
  since: Date,
  startedBy: string
): Promise<KeptUp> {
  const { knex, reach } = privacy
  const records = await lockAllRecords(privacy)
  const run = await startBackfill(knex, startedBy)
  let locked = 0
  for (let more = true; more;) {
    const { state, done, skipped } = await backfillNext(knex, run, reach)
    locked = done - skipped
    more = state === "running"
  }
  const kept: KeptUp = { locked, records, changed: 0, broken: 0 }
  for (const runId of await openPasses(privacy)) {
    while (await reconcileNext(knex, runId, reach)) {
      // each call is one batch with its own commit
    }
  }
  await refreshTouched(privacy, since, kept)
  return kept
}

async function refreshTouched(
  { knex, reach }: PrivacyContext,
  since: Date,
  kept: KeptUp
): Promise<void> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `select t.id from (${TOUCHED}) t
       join privacy_retention_lock l
         on l.record = 'order' and l.record_id = t.id and l.state = 'locked'
       order by t.id`,
      [since]
    )
  )
  for (let start = 0; start < rows.length; start += SLICE) {
    const order_ids = rows.slice(start, start + SLICE).map(({ id }) => id)
    const { changed, broken } = await refreshOrderLocks(
      knex,
      { order_ids },
      reach
    )
    kept.changed += changed.length
    kept.broken += broken.length
  }
}

/** Passes over all locks that somebody asked for, the oldest first. */
async function openPasses({ knex }: PrivacyContext): Promise<string[]> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `select id from privacy_run
       where kind = 'reconcile' and state = 'running' order by created_at`
    )
  )
  return rows.map(({ id }) => id)
}
