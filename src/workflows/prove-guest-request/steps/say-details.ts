import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import type { KeptSaid } from "../../../requests/identity/said"
import { sayDetails } from "../../../requests/identity/say-details"
import { runTransaction } from "../../../subject/run-transaction"
import { takeOver } from "../../hand-over"
import type { ProveGuestRequestWorkflowInput } from ".."

/**
 * This step adds what a guest says to the request the code proves.
 *
 * It has no compensation: what was said counts for nothing until the request is
 * verified, and is said anew with the next code.
 */
export const sayDetailsStep = createStep(
  "say-details",
  async (
    { request_id, said_id }: ProveGuestRequestWorkflowInput,
    { container }
  ) => {
    const said = takeOver<KeptSaid>(said_id) ?? { content: {} }
    const { knex, options } = await resolvePrivacy(container)

    await runTransaction(knex, "read committed", (trx) =>
      sayDetails(trx, request_id, { ...said, options })
    )
    return new StepResponse({ request_id })
  }
)
