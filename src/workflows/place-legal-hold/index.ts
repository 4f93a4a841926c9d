import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { placeHoldStep } from "./steps/place-hold"

export type PlaceLegalHoldWorkflowInput = {
  /** What the hold covers. */
  scope: "subject" | "order" | "fiscal_year" | "sales_channel"
  /** The ID of the customer, order or sales channel; the last day of the year. */
  reference: string
  /** Why, as a code. */
  ground?:
    "legal_claim" | "authority" | "fraud" | "rights_and_safety" | undefined
  /** The ID of the reason handed over with `keepNote`. Never the text itself. */
  reason_id: string | undefined
  /** The ID of the owner's name handed over with `keepNote`. */
  owner_id: string | undefined
  /** The day to look at it again, `YYYY-MM-DD`. */
  review_on: string
  /** The ID of the user who places it. */
  placed_by: string
}

export const placeLegalHoldWorkflowId = "place-privacy-legal-hold"

/**
 * This workflow places a legal hold on a customer, an order, a fiscal year or a
 * sales channel: nothing it covers is erased or released until it's lifted. It's
 * used by the Place Legal Hold Admin API route.
 *
 * @example
 * const { result } = await placeLegalHoldWorkflow(container).run({
 *   input: {
 *     scope: "fiscal_year",
 *     reference: "2024-12-31",
 *     ground: "authority",
 *     reason_id: keepNote("Tax audit 2027/14"),
 *     owner_id: keepNote("Finance"),
 *     review_on: "2028-06-30",
 *     placed_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Place a legal hold.
 */
export const placeLegalHoldWorkflow = createWorkflow(
  placeLegalHoldWorkflowId,
  function (input: WorkflowData<PlaceLegalHoldWorkflowInput>) {
    return new WorkflowResponse(placeHoldStep(input))
  }
)
