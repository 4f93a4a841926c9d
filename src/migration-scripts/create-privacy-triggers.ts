import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { frozenRecordsOf, installTriggers } from "../locks/triggers"
import { resolvePrivacy } from "../privacy-context"

/**
 * Installs the triggers that keep locked records as they are. Runs once, after
 * all modules have migrated; run it again with `npx medusa exec` after
 * declaring accounting records of your own, or when the start check says that
 * triggers are missing or altered.
 */
export default async function createPrivacyTriggers({
  container,
}: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex, map } = await resolvePrivacy(container)
  const created = await installTriggers(knex, frozenRecordsOf(map))
  logger.info(`Privacy: ${created} triggers and their functions installed`)
}
