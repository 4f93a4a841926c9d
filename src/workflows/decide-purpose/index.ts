import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DecidedPurpose } from "../../purposes/decide-purpose"
import { decidePurposeStep } from "./steps/decide-purpose"

export type DecidePurposeWorkflowInput = Omit<DecidedPurpose, "decidedBy"> & {
  /** The ID of the user who decides. */
  decided_by: string
}

export const decidePurposeWorkflowId = "decide-privacy-purpose"

/**
 * This workflow writes a new version of a purpose: why the shop processes
 * personal data, on which legal basis, and what people read when they decide.
 * It's used by the Decide Purpose Admin API route.
 *
 * @example
 * const { result } = await decidePurposeWorkflow(container).run({
 *   input: { ...purpose, retired: false, decided_by: "user_123" },
 * })
 * // { purpose_id, version }
 *
 * @summary
 *
 * Decide a purpose.
 */
export const decidePurposeWorkflow = createWorkflow(
  decidePurposeWorkflowId,
  function (input: WorkflowData<DecidePurposeWorkflowInput>) {
    return new WorkflowResponse(decidePurposeStep(input))
  }
)
