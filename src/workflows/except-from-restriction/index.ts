import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ExceptionBasisValue } from "../../choices"
import { exceptFromRestrictionStep } from "./steps/except-from-restriction"

export type ExceptFromRestrictionWorkflowInput = {
  /** The ID of the customer, or of the guest's row. */
  customer_id: string
  /** The purpose that goes on. */
  purpose_id: string
  /** On which ground of GDPR art. 18(2). */
  basis: ExceptionBasisValue
  /** The ID of the officer who records it. */
  recorded_by: string
}

export const exceptFromRestrictionWorkflowId = "except-from-privacy-restriction"

/**
 * This workflow lets one purpose go on although a person is restricted, and
 * records on which ground. It's used by the Except From Restriction Admin API
 * route.
 *
 * @example
 * const { result } = await exceptFromRestrictionWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     purpose_id: "security",
 *     basis: "legal_claim",
 *     recorded_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Record an exception from a restriction.
 */
export const exceptFromRestrictionWorkflow = createWorkflow(
  exceptFromRestrictionWorkflowId,
  function (input: WorkflowData<ExceptFromRestrictionWorkflowInput>) {
    return new WorkflowResponse(exceptFromRestrictionStep(input))
  }
)
