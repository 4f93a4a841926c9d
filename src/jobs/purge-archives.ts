import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { purgeArchives } from "../requests/archives/purge/purge-archives"

const JOB = "purge-privacy-archives"

/** Seconds a second worker waits; it then finds nothing left to purge. */
const WAIT = 5

/**
 * Ends archives whose time is over, and deletes the files of those and of
 * archives that an erasure has invalidated, until each was seen to be gone. One
 * worker at a time.
 */
export default async function purgeArchivesJob(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)

  const { expired, deleted, left } = await container
    .resolve(Modules.LOCKING)
    .execute([JOB], () => purgeArchives(container, knex), { timeout: WAIT })

  if (expired || deleted) {
    logger.info(
      `Privacy: ${expired} archives expired, ${deleted} files deleted, ${left} still there`
    )
  }
}

export const config = { name: JOB, schedule: "*/10 * * * *" }
