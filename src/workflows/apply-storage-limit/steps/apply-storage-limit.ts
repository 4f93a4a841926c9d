import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { applyStorageLimit } from "../../../storage-limits/apply-storage-limit"
import type { Removed } from "../../../storage-limits/work/in-batches"
import type { ApplyStorageLimitWorkflowInput } from ".."
import { openEnvironment } from "../environment"

/** Beyond, one event for each row helps nobody: caches are cleared as a whole. */
const MOST_EVENTS = 10_000

/**
 * This step applies a storage limit, in many small transactions.
 *
 * It has no compensation: what has gone cannot be brought back without having
 * kept it. What was committed before a failure stands in the run.
 */
export const applyStorageLimitStep = createStep(
  "apply-storage-limit",
  async (input: ApplyStorageLimitWorkflowInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    const environment = await openEnvironment(container, privacy, input)

    const { run, removed } = await applyStorageLimit(
      environment,
      privacy.options.storage_limits,
      {
        limitId: input.limit_id,
        dryRun: input.dry_run,
        explicitLimit: input.limit,
        startedBy: input.started_by,
      }
    )
    return new StepResponse({ run, touched: byTable(removed) })
  }
)

/** Ids removed by all batches, by table. */
function byTable(removed: readonly Removed[]): Removed[] {
  const tables = new Map<string, string[]>()
  for (const { table, ids } of removed) {
    const known = tables.get(table) ?? []
    tables.set(table, [...known, ...ids].slice(0, MOST_EVENTS))
  }
  return [...tables].map(([table, ids]) => ({ table, ids }))
}
