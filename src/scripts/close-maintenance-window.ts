import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { privacyError } from "../errors"
import { closeMaintenanceWindow } from "../locks/maintenance"
import { resolvePrivacy } from "../privacy-context"

const SHOWN = 20

/**
 * Closes the maintenance window, and ends with an error when a locked record is
 * no longer what its fingerprint says. The argument is who closes it.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/close-maintenance-window.js user_123
 */
export default async function closeWindow({
  container,
  args: [closedBy],
}: ExecArgs): Promise<void> {
  if (!closedBy?.trim()) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      "close-maintenance-window: expected one argument: who closes the window"
    )
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)
  const closed = await closeMaintenanceWindow(privacy, closedBy)
  const ids = closed.changed.slice(0, SHOWN).map(({ record_id }) => record_id)

  if (closed.changed.length || closed.fingerprints_changed) {
    throw privacyError(
      "PRIVACY_FIGURES_CHANGED",
      `Privacy: window "${closed.window_id}" is closed, but ${closed.changed.length} of ${closed.locks} locked records are not what they were (${ids.join(", ")})${closed.fingerprints_changed ? ", and fingerprints themselves were changed" : ""}. See GET /admin/privacy/retention-locks?broken=true`
    )
  }
  logger.info(
    `Privacy: window "${closed.window_id}" is closed; all ${closed.locks} locked records are what they were`
  )
}
