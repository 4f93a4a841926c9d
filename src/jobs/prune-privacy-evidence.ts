import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pruneEvidence } from "../audit"
import { resolvePrivacy } from "../privacy-context"

/** Seconds a second worker waits; it then finds nothing left to prune. */
const WAIT = 60

/**
 * Removes audit entries and receipts that nobody needs any more: five years
 * after the last release of whoever they are about. One worker at a time.
 */
export default async function prunePrivacyEvidence(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex, options, reach } = await resolvePrivacy(container)
  const { entries, receipts } = await container
    .resolve(Modules.LOCKING)
    .execute(
      ["privacy:prune-evidence"],
      () => pruneEvidence(knex, { secret: options.secret, today: reach.today }),
      { timeout: WAIT }
    )

  if (entries) {
    logger.info(
      `Privacy: ${entries} audit entries and ${receipts} receipts pruned`
    )
  }
}

export const config = {
  name: "prune-privacy-evidence",
  // in the night of the first of each month
  schedule: "0 4 1 * *",
}
