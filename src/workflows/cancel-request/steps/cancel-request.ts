import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { queueLetter } from "../../../requests/queue-letter"
import { transition } from "../../../requests/transition"
import { runTransaction } from "../../../subject/run-transaction"
import type { CancelRequestWorkflowInput } from ".."

/**
 * This step cancels a request. It has no compensation: a canceled request stays
 * so, and whoever changes their mind opens another.
 */
export const cancelRequestStep = createStep(
  "cancel-request",
  async (
    { request_id, canceled_by }: CancelRequestWorkflowInput,
    { container }
  ) => {
    const { knex } = await resolvePrivacy(container)
    const request = await runTransaction(
      knex,
      "read committed",
      async (trx) => {
        const canceled = await transition(trx, request_id, {
          to: "canceled",
          actorId: canceled_by,
        })
        await queueLetter(trx, canceled, "canceled")
        return canceled
      }
    )
    return new StepResponse({ request_id: request.id, status: request.status })
  }
)
