import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyPreferences } from "../../../choices"
import { resolvePrivacy } from "../../../privacy-context"
import { runTransaction } from "../../../subject/run-transaction"
import type { DecidePreferencesWorkflowInput } from ".."
import { subjectOfInput } from "../subject-of"

/**
 * This step records what somebody decided.
 *
 * It has no compensation: the ledger is append-only, and what somebody said is
 * not unsaid because something else failed.
 */
export const decidePreferencesStep = createStep(
  "decide-preferences",
  async (input: DecidePreferencesWorkflowInput, { container }) => {
    const { preferences, locale, channel, actor_id } = input
    const { knex, options } = await resolvePrivacy(container)
    const subject = await subjectOfInput(knex, input, options.secret)

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
