import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createIndexes } from "../erasure/indexes/create-indexes"
import { prepareSubject } from "../prepare-subject"
import { resolvePrivacy } from "../privacy-context"

/**
 * Creates the indexes the plugin looks people up by. Runs once, after all
 * modules have migrated; run it again with `npx medusa exec` after adding
 * tables of your own.
 */
export default async function createPrivacyIndexes({
  container,
}: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)
  const { settings, schema } = await prepareSubject(privacy)
  const created = await createIndexes(privacy.knex, settings.map, schema)
  logger.info(`Privacy: ${created.length} indexes created`)
}
