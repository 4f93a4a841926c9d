import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceErased } from "./announce-erased"
import { eraseSubjectStep } from "./steps/erase-subject"

export type EraseSubjectWorkflowInput = {
  /** The ID of the customer, an account or a guest. */
  customer_id?: string
  /** The ID of an order without a customer, in place of `customer_id`. */
  order_id?: string
  /** Why, as a code. */
  reason:
    | "customer_request"
    | "consent_withdrawn"
    | "objection"
    | "unlawful"
    | "inactive"
    | "other"
  /** The ID of the note handed over with `keepNote`. Never the note itself. */
  note_id?: string
  /** Codes of guards to go ahead in spite of. */
  override?: string[]
  /** The ID of the user who orders it. */
  requested_by: string
}

export const eraseSubjectWorkflowId = "erase-privacy-subject"

/**
 * This workflow erases everything the shop holds about a customer, in one
 * transaction, except what an accounting lock still protects. It's used by the
 * Erase Customer Admin API route, and you can run it from your own flows.
 *
 * Its input and result are ids: workflow executions can be stored.
 *
 * @example
 * const { result } = await eraseSubjectWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     reason: "customer_request",
 *     requested_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Erase a customer.
 */
export const eraseSubjectWorkflow = createWorkflow(
  eraseSubjectWorkflowId,
  function (input: WorkflowData<EraseSubjectWorkflowInput>) {
    const erased = eraseSubjectStep(input)

    announceErased(erased)

    return new WorkflowResponse(erased)
  }
)
