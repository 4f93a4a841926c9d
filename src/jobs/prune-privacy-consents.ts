import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pruneConsents } from "../choices/prune"
import { resolvePrivacy } from "../privacy-context"

/** Seconds a second worker waits; it then finds nothing left to prune. */
const WAIT = 60

/**
 * Removes proof of consents three years after they ended. One worker at a time.
 */
export default async function prunePrivacyConsents(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)
  const entries = await container
    .resolve(Modules.LOCKING)
    .execute(["privacy:prune-consents"], () => pruneConsents(knex), {
      timeout: WAIT,
    })

  if (entries) {
    logger.info(`Privacy: proof of ${entries} ended consents removed`)
  }
}

export const config = {
  name: "prune-privacy-consents",
  // in the night of the second of each month
  schedule: "0 4 2 * *",
}
