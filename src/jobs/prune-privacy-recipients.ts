import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { pruneRecipientRecords } from "../recipients/prune"

/** Seconds a second worker waits; it then finds nothing left to prune. */
const WAIT = 60

/**
 * Removes settled tasks of recipients, and disclosures, after five years. One
 * worker at a time.
 */
export default async function prunePrivacyRecipients(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)
  const { tasks, disclosures } = await container
    .resolve(Modules.LOCKING)
    .execute(["privacy:prune-recipients"], () => pruneRecipientRecords(knex), {
      timeout: WAIT,
    })

  if (tasks + disclosures) {
    logger.info(
      `Privacy: ${tasks} tasks of recipients and ${disclosures} disclosures removed`
    )
  }
}

export const config = {
  name: "prune-privacy-recipients",
  // in the night of the third of each month
  schedule: "0 4 3 * *",
}
