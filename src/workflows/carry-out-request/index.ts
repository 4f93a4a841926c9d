import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fileTombstonesStep } from "../erase-subject/steps/file-tombstones"
import { refreshCopiesStep } from "../erase-subject/steps/refresh-copies"
import { carryOutStep } from "./steps/carry-out"
import { emitOutcomeStep } from "./steps/emit-outcome"

export type CarryOutRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Codes of guards to go ahead in spite of. */
  override?: string[]
  /** The ID of the officer who wants it now; none for a worker. */
  actor_id?: string
}

export const carryOutRequestWorkflowId = "carry-out-privacy-request"

/**
 * This workflow carries out a request that is due: builds the archive, erases,
 * corrects, or records a choice. It's used by the worker's job and by the
 * Complete and Approve Privacy Request API routes.
 *
 * Of many that run at once for one request, one does the work and the others
 * end with `skipped`.
 *
 * @example
 * const { result } = await carryOutRequestWorkflow(container).run({
 *   input: { request_id: "prvreq_123" },
 * })
 * // { request_id, outcome, code, erasure, choices }
 *
 * @summary
 *
 * Carry out a privacy request.
 */
export const carryOutRequestWorkflow = createWorkflow(
  carryOutRequestWorkflowId,
  function (input: WorkflowData<CarryOutRequestWorkflowInput>) {
    const done = carryOutStep(input)
    const touched = transform({ done }, ({ done: { erasure } }) => ({
      touched: erasure?.touched ?? [],
    }))

    when("erased", { done }, ({ done: { erasure } }) => erasure !== null).then(
      () => {
        refreshCopiesStep(touched)
        fileTombstonesStep()
      }
    )
    emitOutcomeStep(done)

    return new WorkflowResponse(done)
  }
)
