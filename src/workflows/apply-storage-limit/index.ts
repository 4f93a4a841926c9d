import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshCopiesStep } from "../erase-subject/steps/refresh-copies"
import { applyStorageLimitStep } from "./steps/apply-storage-limit"

export type ApplyStorageLimitWorkflowInput = {
  /** The ID of the limit, such as `abandoned_carts`. */
  limit_id: string
  /** Whether only to count. */
  dry_run: boolean
  /**
   * How many rows may go, in place of the option's `max_per_run`. A person's
   * own number: the run goes ahead whatever share of the table is due.
   */
  limit?: number
  /** The ID of the user who orders it, or the name of the job. */
  started_by: string
}

export const applyStorageLimitWorkflowId = "apply-privacy-storage-limit"

/**
 * This workflow applies a storage limit: it deletes what the shop has kept for
 * long enough, or counts what it would delete. It's used by the daily job and
 * by the Run Storage Limit Admin API route, and you can run it from your own
 * flows.
 *
 * Its input and result are ids and counts: workflow executions can be stored.
 *
 * @example
 * const { result } = await applyStorageLimitWorkflow(container).run({
 *   input: { limit_id: "abandoned_carts", dry_run: true, started_by: "job" },
 * })
 *
 * @summary
 *
 * Apply a storage limit.
 */
export const applyStorageLimitWorkflow = createWorkflow(
  applyStorageLimitWorkflowId,
  function (input: WorkflowData<ApplyStorageLimitWorkflowInput>) {
    const applied = applyStorageLimitStep(input)

    when(
      "storage-limit-removed-rows",
      applied,
      ({ touched }) => touched.length > 0
    ).then(() => {
      refreshCopiesStep(applied)
    })

    const run = transform({ applied }, (done) => done.applied.run)
    return new WorkflowResponse(run)
  }
)
