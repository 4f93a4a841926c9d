import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Cached reads that did not select ids carry no tag of their own. */
const ALL_TAGS = ["*"]

/**
 * This step empties Medusa's caches, which may hold what is gone from the
 * database. It never fails the workflow, and has no compensation: a cache
 * cleared once too often does no harm.
 */
export const clearCachesStep = createStep(
  "clear-caches",
  async (_: undefined, { container }) => {
    try {
      await container
        .resolve(Modules.CACHING, { allowUnregistered: true })
        ?.clear({ tags: ALL_TAGS })
    } catch {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("Privacy: caches could not be cleared. Clear them by hand")
    }
    return new StepResponse(undefined)
  }
)
