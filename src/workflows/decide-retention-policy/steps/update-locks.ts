import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DecidedPolicy } from "../../../locks/decisions/decide-policy"
import { startUpdate } from "../../../locks/decisions/start-update"
import { resolvePrivacy } from "../../../privacy-context"

type UpdateLocksInput = {
  /** The decision: it is on record before this step begins. */
  decided: DecidedPolicy
  started_by: string
}

/**
 * This step begins to bring the locks in force up to date with a decision.
 *
 * It has no compensation: the rules hold, and locks follow them.
 */
export const updateLocksStep = createStep(
  "update-locks",
  async ({ started_by }: UpdateLocksInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    return new StepResponse({ run_id: await startUpdate(knex, started_by) })
  }
)
