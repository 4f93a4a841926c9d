import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { forgetWithdrawn } from "../activity/forget-withdrawn"
import { keepParts } from "../activity/keep-parts"
import { resolvePrivacy } from "../privacy-context"

const JOB = "keep-privacy-activity"

/** Seconds a second worker waits; it then finds everything done. */
const WAIT = 60

/**
 * Makes next month's part of the table of activity, and lets go what is older
 * than `storage_limits.activity_days`, and what was recorded about people who
 * have withdrawn their consent. One worker at a time.
 *
 * It knows no dry run, unlike other limits: who consented was told this term.
 */
export default async function keepPrivacyActivity(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex, options } = await resolvePrivacy(container)
  const { activity_days } = options.storage_limits

  const { dropped, deleted, forgotten } = await container
    .resolve(Modules.LOCKING)
    .execute(
      [JOB],
      async () => ({
        forgotten: await forgetWithdrawn(knex, options.purposes.activity),
        ...(await keepParts(knex, activity_days)),
      }),
      { timeout: WAIT }
    )

  if (forgotten) {
    logger.info(`Privacy: ${forgotten} rows of activity without consent went`)
  }

  if (dropped.length || deleted) {
    logger.info(
      `Privacy: activity older than ${activity_days} days went: ${dropped.length} months and ${deleted} rows`
    )
  }
}

export const config = { name: JOB, schedule: "10 2 * * *" }
