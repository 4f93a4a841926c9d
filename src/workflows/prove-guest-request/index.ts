import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { BY_CODE } from "../../requests/verify-request"
import { verifyRequestWorkflow } from "../verify-request"
import { sayDetailsStep } from "./steps/say-details"

export type ProveGuestRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /**
   * The ID of what the guest said with the code, handed over with `handOver`: a
   * `KeptSaid`. It names the person, so it's no input itself.
   */
  said_id: string
}

export const proveGuestRequestWorkflowId = "prove-guest-privacy-request"

/**
 * This workflow takes a guest's request on after the code mailed to the guest's
 * address came back, with what the guest says about it. It's used by the Verify
 * Guest Privacy Request Store API route, which checks the code.
 *
 * @example
 * await proveGuestRequestWorkflow(container).run({
 *   input: {
 *     request_id: "prvreq_123",
 *     said_id: handOver({ details: { purpose_ids: ["newsletter"] }, content: {} }),
 *   },
 * })
 *
 * @summary
 *
 * Prove a guest's privacy request.
 */
export const proveGuestRequestWorkflow = createWorkflow(
  proveGuestRequestWorkflowId,
  function (input: WorkflowData<ProveGuestRequestWorkflowInput>) {
    const { request_id } = sayDetailsStep(input)

    const verified = verifyRequestWorkflow.runAsStep({
      input: { request_id, identified_by: BY_CODE, verified_by: "guest" },
    })
    return new WorkflowResponse(verified)
  }
)
