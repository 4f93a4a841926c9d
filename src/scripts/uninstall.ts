import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { uninstall } from "../uninstall"

/** Said out loud, since it cannot be taken back. */
const CONFIRM = "remove-all-evidence"

/**
 * Removes the plugin from the database: triggers, functions, indexes and its
 * own tables, receipts and audit log included. Take an anchor of the audit log
 * and a backup first; then remove the plugin from `medusa-config.ts`.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/uninstall.js remove-all-evidence
 */
export default async function uninstallPrivacy({
  container,
  args,
}: ExecArgs): Promise<void> {
  if (!args.includes(CONFIRM)) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `uninstall: this deletes receipts, tombstones and the audit log and opens every accounting lock. Repeat it with ${CONFIRM}`
    )
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)
  const { indexes, tables } = await uninstall(knex)
  logger.info(
    `Privacy: ${tables.length} tables and ${indexes} indexes removed. Remove the plugin from medusa-config.ts before the shop starts again`
  )
}
