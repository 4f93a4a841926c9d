import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { verifyRequestStep } from "./steps/verify-request"

export type VerifyRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** How: `email_code` for a code that came back, or how staff did it. */
  identified_by: string
  /** A user ID, or `guest`. */
  verified_by: string
  /** The ID of a note on it, handed over with `keepNote`. Never the note itself. */
  note_id?: string
}

export const verifyRequestWorkflowId = "verify-privacy-request"

/**
 * This workflow records that it's known who asks, and takes the request on. It's
 * used by the Verify Privacy Request API routes of store and admin.
 *
 * @example
 * await verifyRequestWorkflow(container).run({
 *   input: {
 *     request_id: "prvreq_123",
 *     identified_by: "phone_call_back",
 *     verified_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Verify a privacy request.
 */
export const verifyRequestWorkflow = createWorkflow(
  verifyRequestWorkflowId,
  function (input: WorkflowData<VerifyRequestWorkflowInput>) {
    const verified = verifyRequestStep(input)
    const data = transform({ verified }, ({ verified: { request_id } }) => ({
      id: request_id,
    }))
    emitEventStep({ eventName: PrivacyWorkflowEvents.REQUEST_VERIFIED, data })

    return new WorkflowResponse(verified)
  }
)
