import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { extendRequestStep } from "./steps/extend-request"

export type ExtendRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Why, as a code: one of `EXTENSION_REASONS`. */
  reason: string
  /** How many months more: 1 or 2. */
  months: number
  /** The ID of the user who extends it. */
  extended_by: string
}

export const extendRequestWorkflowId = "extend-privacy-request"

/**
 * This workflow extends the deadline of a privacy request by one or two months
 * (GDPR art. 12(3)), and writes the letter that says why. It's used by the Extend
 * Privacy Request API route.
 *
 * @example
 * await extendRequestWorkflow(container).run({
 *   input: {
 *     request_id: "prvreq_123",
 *     reason: "complexity",
 *     months: 2,
 *     extended_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Extend a privacy request.
 */
export const extendRequestWorkflow = createWorkflow(
  extendRequestWorkflowId,
  function (input: WorkflowData<ExtendRequestWorkflowInput>) {
    const extended = extendRequestStep(input)
    const data = transform(
      { extended },
      ({ extended: { request_id, due_on } }) => ({ id: request_id, due_on })
    )
    emitEventStep({ eventName: PrivacyWorkflowEvents.REQUEST_EXTENDED, data })

    return new WorkflowResponse(extended)
  }
)
