import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DecidedPolicy } from "../../../locks/decisions/decide-policy"
import { startUpdate } from "../../../locks/decisions/start-update"
import { reconcileNext } from "../../../locks/reconcile"
import { resolvePrivacy } from "../../../privacy-context"
import { driveRun } from "../../drive-run"

type UpdateLocksInput = {
  /** The decision: it is on record before this step begins. */
  decided: DecidedPolicy
  started_by: string
}

/**
 * This step begins to bring the locks in force up to date with a decision, and
 * lets that go on in the background.
 *
 * It has no compensation: the rules hold, and locks follow them.
 */
export const updateLocksStep = createStep(
  "update-locks",
  async ({ started_by }: UpdateLocksInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const run_id = await startUpdate(knex, started_by)
    driveRun(container, run_id, (privacy) =>
      reconcileNext(privacy.knex, run_id, privacy.reach)
    )
    return new StepResponse({ run_id })
  }
)
