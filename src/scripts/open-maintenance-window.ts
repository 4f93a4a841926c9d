import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { privacyError } from "../errors"
import { openMaintenanceWindow } from "../locks/maintenance"
import { resolvePrivacy } from "../privacy-context"

const USAGE =
  "expected two arguments: who opens the window (a user id or the name of a role), and why"

/**
 * Opens a maintenance window before an upgrade of Medusa, with the shop taken
 * offline. Close it with `close-maintenance-window` when `db:migrate` is done.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/open-maintenance-window.js \
 *   user_123 "Medusa 2.21.1"
 */
export default async function openWindow({
  container,
  args,
}: ExecArgs): Promise<void> {
  const [openedBy, reason] = args
  if (!openedBy?.trim() || !reason?.trim()) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `open-maintenance-window: ${USAGE}`
    )
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)
  const { window_id, locks } = await openMaintenanceWindow(knex, {
    openedBy,
    reason,
  })
  logger.warn(
    `Privacy: maintenance window "${window_id}" is open, and the database no longer holds ${locks} locked records. Migrate, then close it at once`
  )
}
