import { keepHoldsStill } from "../../locks/holds/keep-holds-still"
import { runTransaction } from "../../subject/run-transaction"
import { tune } from "../../subject/tune"
import { removeRows } from "../removal/remove-rows"
import { writeProgress } from "../runs/progress"
import { type HeldCarts, holdCarts } from "./hold-carts"
import type { LimitWork } from "./limit-work"
import { LookAhead } from "./look-ahead"
import { type Batch, nextBatch } from "./next-batch"
import { passOver } from "./pass-over"
import { codeOfRow } from "./rows-fault"

/** Rows of one transaction: it holds their locks for some tens of milliseconds. */
const LARGEST = 100

/** How long a batch waits for a row that somebody else writes to. */
const PATIENCE = "set local lock_timeout = '5s'"

/** Ids removed, by table, for caches. */
export type Removed = { table: string; ids: string[] }

/**
 * Removes what a run has to remove, batch after batch, each in a transaction
 * with the progress it writes. Kill it anywhere: whoever goes on begins where
 * the last commit was. Two at once take turns.
 *
 * A batch that fails is tried again by halves, down to the one row that cannot
 * go; that one is passed over with a code, and never met again in this run.
 */
export async function removeInBatches(
  work: LimitWork,
  runId: string
): Promise<Removed[]> {
  const removed: Removed[] = []
  const ahead = new LookAhead()
  let size = LARGEST

  for (;;) {
    const tried: { batch?: Batch } = {}
    try {
      const batch = await removeBatch(work, { runId, size, ahead, tried })
      if (!batch) {
        return removed
      }
      removed.push(batch)
      size = Math.min(size * 2, LARGEST)
    } catch (error) {
      const code = codeOfRow(error)
      const { part, ids } = tried.batch ?? { ids: [] }
      const [id] = ids
      if (!code || !part || id === undefined) {
        throw error
      }
      size = Math.max(1, Math.floor(ids.length / 2))
      if (ids.length === 1) {
        const row = { part: part.name, id, code }
        await runTransaction(work.knex, "read committed", (trx) =>
          passOver(trx, runId, row)
        )
      }
    }
  }
}

type Attempt = {
  runId: string
  size: number
  ahead: LookAhead
  /** Filled in by the attempt, for whoever has to know what failed. */
  tried: { batch?: Batch }
}

async function removeBatch(
  work: LimitWork,
  { runId, size, ahead, tried }: Attempt
): Promise<Removed | undefined> {
  const { knex, limit, locking, schema } = work
  let held: HeldCarts | undefined

  try {
    return await runTransaction(knex, "read committed", async (trx) => {
      await held?.release()
      await keepHoldsStill(trx, "shared")
      await tune(trx)
      const { parts } = limit
      const batch = await nextBatch(trx, runId, { parts, size, ahead })
      tried.batch = batch
      if (!batch) {
        return undefined
      }
      await trx.raw(PATIENCE)
      const { run, part, ids, through } = batch
      held = limit.holdsCarts
        ? await holdCarts(locking, ids, run.id)
        : undefined
      const mine = held?.ids ?? ids
      const { map } = work.reach
      const { tables, remaining } = await removeRows(trx, mine, {
        part,
        map,
        schema,
      })
      await writeProgress(trx, run, {
        part: part.name,
        cursor: through,
        done: mine.length - remaining.length,
        tables,
        skipped: [
          ...without(ids, mine).map((id) => ({ id, code: "checkout_running" })),
          ...remaining.map((id) => ({ id, code: "not_removed" })),
        ],
      })
      return { table: part.table, ids: without(mine, remaining) }
    })
  } finally {
    await held?.release()
  }
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others)
  return ids.filter((id) => !left.has(id))
}
