import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { backfillNext, startBackfill } from "../../../locks/backfill"
import { lockAllRecords } from "../../../locks/records/lock-all-records"
import { resolvePrivacy } from "../../../privacy-context"
import { driveRun } from "../../drive-run"
import type { BackfillRetentionLocksWorkflowInput } from ".."

/**
 * This step starts a backfill, or joins the one that is under way, and lets it
 * go on in the background.
 *
 * It has no compensation: locks say what bookkeeping law demands of orders that
 * exist.
 */
export const startBackfillStep = createStep(
  "start-backfill",
  async (input: BackfillRetentionLocksWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const run_id = await startBackfill(knex, input.started_by)
    driveRun(container, run_id, async (privacy) => {
      await lockAllRecords(privacy)
      const { state } = await backfillNext(privacy.knex, run_id, privacy.reach)
      return state === "running"
    })
    return new StepResponse({ run_id })
  }
)
