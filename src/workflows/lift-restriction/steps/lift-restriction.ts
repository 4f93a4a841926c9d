import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { liftRestriction, subjectOfCustomer } from "../../../choices"
import { resolvePrivacy } from "../../../privacy-context"
import { runTransaction } from "../../../subject/run-transaction"
import type { LiftRestrictionWorkflowInput } from ".."

/**
 * This step lifts the restrictions of a person.
 *
 * It has no compensation: only the person restricts their data again.
 */
export const liftRestrictionStep = createStep(
  "lift-restriction",
  async (input: LiftRestrictionWorkflowInput, { container }) => {
    const { customer_id, reason, told_by, lifted_by } = input
    const { knex, options } = await resolvePrivacy(container)
    const subject = await subjectOfCustomer(knex, customer_id, options.secret)

    return new StepResponse(
      await runTransaction(knex, "read committed", (trx) =>
        liftRestriction(trx, subject, {
          reason,
          toldBy: told_by,
          actorId: lifted_by,
        })
      )
    )
  }
)
