import { runTransaction } from "../../subject/run-transaction"
import { writeProgress, takeRun } from "../runs/progress"
import type { EachRow, RowOutcome } from "./each-row"
import type { LimitWork } from "./limit-work"
import { LookAhead } from "./look-ahead"
import { nextBatch } from "./next-batch"
import { isBehind } from "./pass-over"

/**
 * Works on the rows of a run one after the other, for work that reaches beyond
 * one transaction: first it is done, then it is written down. After a kill in
 * between, the row is met again and found done.
 */
export async function workOneByOne(
  work: LimitWork,
  each: EachRow,
  runId: string
): Promise<void> {
  const { knex, limit } = work
  const { parts } = limit
  const ahead = new LookAhead()

  for (;;) {
    const next = await runTransaction(knex, "read committed", (trx) =>
      nextBatch(trx, runId, { parts, size: 1, ahead })
    )
    const id = next?.ids[0]
    if (!next || id === undefined) {
      return
    }
    const verdict = await each.judge(work, id)
    const outcome = await each.act(work, id, verdict)
    await writeOutcome(work, { runId, part: next.part.name, id, outcome })
  }
}

async function writeOutcome(
  { knex }: LimitWork,
  row: { runId: string; part: string; id: string; outcome: RowOutcome }
): Promise<void> {
  const { part, id, outcome } = row

  await runTransaction(knex, "read committed", async (trx) => {
    const run = await takeRun(trx, row.runId)
    if ("record" in outcome) {
      await outcome.record?.(trx)
    }
    // another worker met the same row, and wrote down what it did
    if (!run || (await isBehind(trx, run, { part, id }))) {
      return
    }
    await writeProgress(trx, run, {
      part,
      cursor: id,
      ...("skipped" in outcome
        ? { skipped: [{ id, code: outcome.skipped }] }
        : { done: 1, tables: outcome.tables }),
    })
  })
}
