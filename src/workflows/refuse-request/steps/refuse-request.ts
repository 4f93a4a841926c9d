import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { refuseRequest } from "../../../requests/refuse-request"
import { runTransaction } from "../../../subject/run-transaction"
import type { RefuseRequestWorkflowInput } from ".."

/**
 * This step refuses a request. It has no compensation: the letter is on its way, and
 * a refusal is final for this request.
 */
export const refuseRequestStep = createStep(
  "refuse-request",
  async (input: RefuseRequestWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      refuseRequest(trx, input)
    )
    return new StepResponse({
      request_id: request.id,
      status: request.status,
      due_on: request.due_on,
    })
  }
)
