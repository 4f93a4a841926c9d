import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { verifyRequest } from "../../../requests/verify-request"
import { runTransaction } from "../../../subject/run-transaction"
import { takeNote } from "../../notes"
import type { VerifyRequestWorkflowInput } from ".."

/**
 * This step writes down how it became known who asks, and takes the request on.
 *
 * It has no compensation: nothing follows it but events, and an identity once
 * established is not forgotten.
 */
export const verifyRequestStep = createStep(
  "verify-request",
  async ({ note_id, ...input }: VerifyRequestWorkflowInput, { container }) => {
    const identity_note = takeNote(note_id)
    const { knex, options, reach } = await resolvePrivacy(container)
    const request = await runTransaction(knex, "read committed", (trx) =>
      verifyRequest(
        trx,
        { ...input, identity_note },
        { options, rules: reach.rules }
      )
    )
    return new StepResponse({ request_id: request.id, status: request.status })
  }
)
