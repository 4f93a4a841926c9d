import type { SeedRow } from "./rows/types"

/**
 * Makes a test of every row, titled with the row. A row nobody exercises does
 * not compile.
 *
 * @param stage - what each test finds, filled by hooks
 *
 * @example
 * exerciseRows(RIGHTS, stage, { access: async ({ shop }) => { ... }, ... })
 */
export function exerciseRows<Key extends string, Stage>(
  rows: Readonly<Record<Key, SeedRow>>,
  stage: Stage,
  exercises: Readonly<Record<Key, (stage: Stage) => Promise<void>>>
): void {
  for (const key of Object.keys(rows) as Key[]) {
    const { term, seeds, holds } = rows[key]
    it(`${term} (${seeds}): ${holds}`, () => exercises[key](stage))
  }
}
