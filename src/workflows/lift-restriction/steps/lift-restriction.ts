import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { liftRestriction, subjectOfCustomer } from "../../../choices"
import { resolvePrivacy } from "../../../privacy-context"
import { tellOf } from "../../../recipients"
import { runTransaction } from "../../../subject/run-transaction"
import type { LiftRestrictionWorkflowInput } from ".."

/**
 * This step lifts the restrictions of a person, and leaves a task for everybody
 * who was told of them.
 *
 * It has no compensation: only the person restricts their data again.
 */
export const liftRestrictionStep = createStep(
  "lift-restriction",
  async (input: LiftRestrictionWorkflowInput, { container }) => {
    const { customer_id, reason, told_by, lifted_by } = input
    const privacy = await resolvePrivacy(container)
    const { knex, options } = privacy
    const subject = await subjectOfCustomer(knex, customer_id, options.secret)

    const lifted = await runTransaction(knex, "read committed", async (trx) => {
      const { ids } = await liftRestriction(trx, subject, {
        reason,
        toldBy: told_by,
        actorId: lifted_by,
      })
      if (ids.length) {
        await tellOf(trx, privacy, {
          seed: { customerIds: [customer_id] },
          type: "unrestriction",
          actorId: lifted_by,
          subjectDigest: subject.mailboxDigest,
        })
      }
      return { ids }
    })
    return new StepResponse(lifted)
  }
)
