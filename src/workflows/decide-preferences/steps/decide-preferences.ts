import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyPreferences, subjectOfCustomer } from "../../../choices"
import { resolvePrivacy } from "../../../privacy-context"
import { runTransaction } from "../../../subject/run-transaction"
import type { DecidePreferencesWorkflowInput } from ".."

/**
 * This step records what a customer decided.
 *
 * It has no compensation: the ledger is append-only, and what somebody said is
 * not unsaid because something else failed.
 */
export const decidePreferencesStep = createStep(
  "decide-preferences",
  async (input: DecidePreferencesWorkflowInput, { container }) => {
    const { customer_id, preferences, locale, channel, actor_id } = input
    const { knex, options } = await resolvePrivacy(container)
    const subject = await subjectOfCustomer(knex, customer_id, options.secret)

    const made = await runTransaction(knex, "read committed", (trx) =>
      applyPreferences(trx, subject, {
        preferences,
        locale,
        channel,
        actorId: actor_id,
      })
    )
    return new StepResponse(made)
  }
)
