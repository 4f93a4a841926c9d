import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { exceptFromRestriction, subjectOfCustomer } from "../../../choices"
import { resolvePrivacy } from "../../../privacy-context"
import { runTransaction } from "../../../subject/run-transaction"
import type { ExceptFromRestrictionWorkflowInput } from ".."

/**
 * This step records the exception.
 *
 * It has no compensation: it is one transaction, and the last step.
 */
export const exceptFromRestrictionStep = createStep(
  "except-from-restriction",
  async (input: ExceptFromRestrictionWorkflowInput, { container }) => {
    const { customer_id, purpose_id, basis, recorded_by } = input
    const { knex, options } = await resolvePrivacy(container)
    const subject = await subjectOfCustomer(knex, customer_id, options.secret)

    return new StepResponse(
      await runTransaction(knex, "read committed", (trx) =>
        exceptFromRestriction(trx, subject, {
          purposeId: purpose_id,
          basis,
          actorId: recorded_by,
        })
      )
    )
  }
)
