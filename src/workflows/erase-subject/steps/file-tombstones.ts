import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fileOpenTombstones } from "../../../replay/file-open-tombstones"

/**
 * This step writes tombstones to the directory outside the database, where
 * there is one.
 *
 * It never fails the workflow: what is erased is erased, and a job tries again
 * every five minutes. It has no compensation: the tombstones are true.
 */
export const fileTombstonesStep = createStep(
  "file-tombstones",
  async (_: void, { container }) => {
    try {
      await fileOpenTombstones(container)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Privacy: erased, but its tombstones could not be written to evidence.tombstones.directory and will be tried again: ${(error as Error).message}`
        )
    }
    return new StepResponse(undefined)
  }
)
