import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { extendRequest } from "../../../requests/extend-request"
import { runTransaction } from "../../../subject/run-transaction"
import type { ExtendRequestWorkflowInput } from ".."

/**
 * This step extends the deadline of a request. It has no compensation: the person is
 * being told, and a deadline is extended once.
 */
export const extendRequestStep = createStep(
  "extend-request",
  async (input: ExtendRequestWorkflowInput, { container }) => {
    const { knex, options, reach } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      extendRequest(trx, input, { options, rules: reach.rules })
    )
    return new StepResponse({
      request_id: request.id,
      status: request.status,
      due_on: request.due_on,
    })
  }
)
