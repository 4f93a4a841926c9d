import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { LiftReason, ToldBy } from "../../choices"
import { PrivacyWorkflowEvents } from "../events"
import { liftRestrictionStep } from "./steps/lift-restriction"
import { tellSubjectStep } from "./steps/tell-subject"

export type LiftRestrictionWorkflowInput = {
  /** The ID of the customer, or of the guest's row. */
  customer_id: string
  /** Why the restriction ends. */
  reason: LiftReason
  /** How the person is told: by `mail` from here, or already by staff. */
  told_by: ToldBy
  /** The ID of the user who lifts it. */
  lifted_by: string
}

export const liftRestrictionWorkflowId = "lift-privacy-restriction"

/**
 * This workflow tells a restricted person that their data will be used again,
 * and then lifts the restriction: in this order (GDPR art. 18(3)). It's used by
 * the Lift Restriction Admin API route.
 *
 * @example
 * const { result } = await liftRestrictionWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     reason: "accuracy_verified",
 *     told_by: "mail",
 *     lifted_by: "user_123",
 *   },
 * })
 * // { ids: ["prvrst_123"] }
 *
 * @summary
 *
 * Lift a restriction.
 */
export const liftRestrictionWorkflow = createWorkflow(
  liftRestrictionWorkflowId,
  function (input: WorkflowData<LiftRestrictionWorkflowInput>) {
    tellSubjectStep(input)
    const lifted = liftRestrictionStep(input)
    const events = transform({ lifted }, (data) =>
      data.lifted.ids.map((id) => ({ id }))
    )
    emitEventStep({
      eventName: PrivacyWorkflowEvents.SUBJECT_UNRESTRICTED,
      data: events,
    })
    return new WorkflowResponse(lifted)
  }
)
