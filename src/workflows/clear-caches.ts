import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emptyCaches } from "./empty-caches"

/**
 * This step empties Medusa's caches, which may hold what is gone from the
 * database. It never fails the workflow, and has no compensation: a cache
 * cleared once too often does no harm.
 */
export const clearCachesStep = createStep(
  "clear-caches",
  async (_: undefined, { container }) => {
    try {
      await emptyCaches(container)
    } catch {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("Privacy: caches could not be cleared. Clear them by hand")
    }
    return new StepResponse(undefined)
  }
)
