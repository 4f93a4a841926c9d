import type { PrivacyContext } from "../../privacy-context"
import { runTransaction } from "../../subject/run-transaction"
import { checkTriggers, frozenRecordsOf, type TriggerHealth } from "../triggers"
import { countLocks, type LockCounts } from "./count-locks"
import { countUpcoming, type UpcomingEnds } from "./count-upcoming"
import { newestRun, type RunView } from "./read-run"

/** How the locks stand: what an officer looks at once a week. */
export type RetentionSummary = LockCounts & {
  /** Locks that end within 30 days. */
  upcoming: UpcomingEnds[]
  /** Whether the database holds the locks. */
  health: { ok: boolean; triggers: TriggerHealth }
  /** The newest run of each kind; null before the first. */
  backfill: RunView | null
  reconcile: RunView | null
  release: RunView | null
}

/**
 * Counts the locks, on one snapshot and in the database: no row of a lock
 * leaves it.
 */
export async function readSummary({
  knex,
  map,
  reach,
}: PrivacyContext): Promise<RetentionSummary> {
  return await runTransaction(knex, "repeatable read", async (trx) => {
    await trx.raw("set transaction read only")
    const triggers = await checkTriggers(trx, frozenRecordsOf(map))

    return {
      ...(await countLocks(trx)),
      upcoming: await countUpcoming(trx, reach.today),
      health: { ok: triggers.ok, triggers },
      backfill: await newestRun(trx, "backfill"),
      reconcile: await newestRun(trx, "reconcile"),
      release: await newestRun(trx, "release"),
    }
  })
}
