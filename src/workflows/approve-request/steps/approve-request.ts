import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { approveRequest } from "../../../requests/approve-request"
import { runTransaction } from "../../../subject/run-transaction"
import type { ApproveRequestWorkflowInput } from ".."

/**
 * This step approves a request. It has no compensation: what was approved is carried
 * out next, or by the job.
 */
export const approveRequestStep = createStep(
  "approve-request",
  async (input: ApproveRequestWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      approveRequest(trx, input)
    )
    return new StepResponse({
      request_id: request.id,
      status: request.status,
      due_on: request.due_on,
    })
  }
)
