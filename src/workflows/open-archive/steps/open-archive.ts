import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { countOpening } from "../../../requests/archives/open/count-opening"
import { runTransaction } from "../../../subject/run-transaction"
import type { OpenArchiveWorkflowInput } from ".."

/**
 * This step counts a download and writes who fetches it to the audit log. It
 * has no compensation: it is the only step, and what is on record stays.
 */
export const openArchiveStep = createStep(
  "open-archive",
  async (input: OpenArchiveWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const archive_id = await runTransaction(knex, "read committed", (trx) =>
      countOpening(trx, input.request_id, input.opened_by)
    )
    return new StepResponse({ archive_id })
  }
)
