import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { proposeRequest } from "../../../requests/propose-request"
import { runTransaction } from "../../../subject/run-transaction"
import type { ProposeRequestWorkflowInput } from ".."

/**
 * This step has a request wait for a second officer. It has no compensation:
 * nothing follows it, and a proposal is canceled like any request.
 */
export const proposeRequestStep = createStep(
  "propose-request",
  async (input: ProposeRequestWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      proposeRequest(trx, { ...input, override: input.override ?? [] })
    )
    return new StepResponse({ request_id: request.id, status: request.status })
  }
)
