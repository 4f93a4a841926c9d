import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { doubtIdentity } from "../../../requests/doubt-identity"
import { runTransaction } from "../../../subject/run-transaction"
import type { DoubtIdentityWorkflowInput } from ".."

/**
 * This step records doubt about who asks. It has no compensation: doubt ends by
 * verifying, and the time it took is part of the record.
 */
export const doubtIdentityStep = createStep(
  "doubt-identity",
  async (input: DoubtIdentityWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      doubtIdentity(trx, input)
    )
    return new StepResponse({ request_id: request.id, status: request.status })
  }
)
