import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { backfillNext, startBackfill } from "../locks/backfill"
import { lockAllRecords } from "../locks/records/lock-all-records"
import { resolvePrivacy } from "../privacy-context"

/**
 * Locks the orders that have no lock yet, and tells how far it has come. Ends
 * with an error when something stops it; what is done stays done, and running it
 * again goes on from there.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/backfill-retention-locks.js
 */
export default async function backfillRetentionLocks({
  container,
}: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)
  const { knex, reach } = privacy
  const records = await lockAllRecords(privacy)
  logger.info(`Privacy: ${records} records other than orders got a lock`)
  const runId = await startBackfill(knex, "backfill-retention-locks")

  for (;;) {
    const { state, total, done, skipped } = await backfillNext(
      knex,
      runId,
      reach
    )
    logger.info(
      `Privacy: ${done} of ${total} orders looked at, ${skipped} of them need no lock`
    )
    if (state !== "running") {
      return
    }
  }
}
