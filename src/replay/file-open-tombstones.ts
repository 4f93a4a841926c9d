import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { fileTombstones } from "./file-tombstones"

/**
 * Writes tombstones to the directory outside the database, if the shop has one.
 *
 * @returns how many erasures were written down.
 */
export async function fileOpenTombstones(
  container: MedusaContainer
): Promise<number> {
  const { knex, options } = await resolvePrivacy(container)
  const { directory } = options.evidence.tombstones

  return directory
    ? await fileTombstones(knex, {
        directory,
        secrets: options.secret,
        backupDays: options.evidence.backup_days,
      })
    : 0
}
