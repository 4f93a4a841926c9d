import type { StorageLimitRun } from "../../../src/storage-limits/runs/run"
import type { TestShop } from "../privacy/open-test-shop"
import { takeSnapshot } from "../scan"
import { countGone, goneBetween, otherChanges } from "./gone"
import { applyLimit, type LimitId, runLimit } from "./limits"

/** What a run did, by its own words and by the database's. */
export type Comparison = {
  run: StorageLimitRun
  /** Rows that went, `table key`. */
  gone: string[]
  /** How many went, by table. */
  counts: Record<string, number>
  /** Rows that are not as they were, or new. */
  changed: string[]
}

/**
 * Counts, then applies, with a look at every row before, between and after. The
 * dry run must change nothing and say the same as the run that follows.
 */
export const applyAndCompare = async (
  shop: TestShop,
  id: LimitId
): Promise<Comparison> => {
  const before = await takeSnapshot(shop.db)
  const dry = await runLimit(shop, id)
  const between = await takeSnapshot(shop.db)
  const run = await applyLimit(shop, id)
  const after = await takeSnapshot(shop.db)

  expect(dry).toMatchObject({ state: "completed", dry_run: true, done: 0 })
  expect(countGone(before, between)).toEqual({})
  expect(otherChanges(before, between)).toEqual([])
  expect(run).toMatchObject({ state: "completed", total: dry.total })
  expect(run.details.tables).toEqual(dry.details.tables)
  expect(run.details.kept).toEqual(dry.details.kept)

  return {
    run,
    gone: goneBetween(before, after),
    counts: countGone(before, after),
    changed: otherChanges(before, after),
  }
}
