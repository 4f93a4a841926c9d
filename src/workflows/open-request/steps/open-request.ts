import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { privacyError } from "../../../errors"
import { resolvePrivacy } from "../../../privacy-context"
import { type NewRequest, openRequest } from "../../../requests/open-request"
import { proceed } from "../../../requests/proceed"
import { runTransaction } from "../../../subject/run-transaction"
import { takeOver } from "../../hand-over"
import type { OpenRequestWorkflowInput } from ".."

/**
 * This step files a request and, where it is known who asks, takes it on.
 *
 * It has no compensation: nothing follows it but events, and a request that was
 * filed has started a deadline.
 */
export const openRequestStep = createStep(
  "open-request",
  async ({ asked_id }: OpenRequestWorkflowInput, { container }) => {
    const asked = takeOver<NewRequest>(asked_id)
    if (!asked) {
      throw privacyError(
        "PRIVACY_INVALID_REQUEST",
        "asked_id: expected the id of a request handed over with handOver, in this process"
      )
    }
    const { knex, options, reach } = await resolvePrivacy(container)
    const opened = await runTransaction(knex, "read committed", async (trx) => {
      const settings = { options, rules: reach.rules }
      const { request, isNew } = await openRequest(trx, asked, settings)
      const isKnown = isNew && request.status === "verified"
      const content = asked.content ?? {}
      return {
        isNew,
        isKnown,
        request: isKnown
          ? await proceed(trx, { request, content, options })
          : request,
      }
    })
    return new StepResponse({
      request_id: opened.request.id,
      status: opened.request.status,
      is_new: opened.isNew,
      is_verified: opened.isKnown,
    })
  }
)
