import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { endRun } from "../runs/end-run"
import { takeRun } from "../runs/progress"
import type { StorageLimitRun } from "../runs/run"
import { countDue } from "../runs/survey"
import type { LimitPart } from "../types"
import type { LookAhead } from "./look-ahead"
import { lockDueRows } from "./next-rows"
import { partAfter, positionOf } from "./position"

/** Rows to work on now, in a run that is held until the transaction ends. */
export type Batch = {
  run: StorageLimitRun
  part: LimitPart
  ids: string[]
  /** The last row looked at; those in use are behind it as well. */
  through: string
}

/**
 * Takes the next rows of a run. Where none are left, or as many went as may,
 * the run ends in this transaction.
 *
 * @returns undefined when the run has ended
 */
export async function nextBatch(
  trx: Knex.Transaction,
  runId: string,
  order: { parts: readonly LimitPart[]; size: number; ahead: LookAhead }
): Promise<Batch | undefined> {
  const { parts, size, ahead } = order
  const run = await takeRun(trx, runId)
  if (!run) {
    return undefined
  }
  const { cap, moments } = run.details
  const room = Math.min(size, cap - run.done)
  let position = positionOf(run.cursor, parts)

  while (position && room > 0) {
    const { part } = position
    const found = await ahead.take(trx, position, { moments, size: room })
    const through = found.at(-1)
    if (through === undefined) {
      const next = partAfter(part, parts)
      position = next && { part: next, after: "" }
      continue
    }
    const ids = await lockDueRows(trx, part, { moments, ids: found })
    if (ids.length) {
      return { run, part, ids, through }
    }
    position = { part, after: through }
  }
  await endRun(trx, run, { left: await countDue(trx, parts, moments) })
  return undefined
}
