import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { keepUpLocks } from "../locks/keep-up"
import { resolvePrivacy } from "../privacy-context"
import { sinceLastTime } from "../locks/since-last-time"

const JOB = "keep-up-privacy-retention-locks"

/** Seconds a second worker waits; it then finds everything done. */
const WAIT = 5

/**
 * Locks what has no lock and brings up to date what no event told us of. One
 * worker at a time.
 */
export default async function keepUpRetentionLocks(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)

  await container.resolve(Modules.LOCKING).execute(
    [JOB],
    async () => {
      const kept = await sinceLastTime(privacy.knex, JOB, (since) =>
        keepUpLocks(privacy, since, JOB)
      )
      if (kept.locked || kept.records || kept.changed) {
        logger.info(
          `Privacy: ${kept.locked} orders and ${kept.records} other records got a lock, ${kept.changed} locks were brought up to date`
        )
      }
      if (kept.broken) {
        logger.error(
          `Privacy: ${kept.broken} locked records are not what their fingerprints say. See GET /admin/privacy/retention-locks?broken=true`
        )
      }
    },
    { timeout: WAIT }
  )
}

export const config = { name: JOB, schedule: "17 * * * *" }
