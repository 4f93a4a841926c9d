import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { prepareRelease } from "../../../release/prepare-release"
import { sweep } from "../../../release/sweep"
import type { ReleaseRecordsWorkflowInput } from ".."

/**
 * This step releases accounting records whose locks have ended.
 *
 * It has no compensation: what is released cannot be brought back without
 * having kept it. Each batch commits as a whole, with its receipt.
 */
export const releaseRecordsStep = createStep(
  "release-records",
  async (input: ReleaseRecordsWorkflowInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    const settings = await prepareRelease(privacy, input.released_by)
    const { limit, announced_days } = input

    return new StepResponse(
      await sweep(
        privacy.knex,
        { limit, announcedDays: announced_days },
        settings
      )
    )
  }
)
