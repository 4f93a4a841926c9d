import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { dropExpiredLines } from "../replay/drop-expired-lines"
import {
  dropOrphanedScans,
  expireTombstones,
} from "../replay/expire-tombstones"

/**
 * Lets tombstones end with the oldest backup, in the database and in the files
 * beside it.
 */
export default async function expireTombstonesJob(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex, options } = await resolvePrivacy(container)
  const { backup_days, tombstones } = options.evidence
  const { mailboxes, orders } = await expireTombstones(knex, backup_days)
  const lines = tombstones.directory
    ? await dropExpiredLines(tombstones.directory, options.secret)
    : 0
  await dropOrphanedScans(knex)

  if (mailboxes + orders + lines) {
    logger.info(
      `Privacy: tombstones ended with the oldest backup: ${mailboxes} mailboxes, ${orders} orders, ${lines} lines in files`
    )
  }
}

export const config = {
  name: "privacy-expire-tombstones",
  schedule: "30 3 * * *",
}
