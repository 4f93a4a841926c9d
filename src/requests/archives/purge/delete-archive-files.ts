import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { hidingValues } from "../../../subject/run-transaction"
import { hasFile } from "../storage/has-file"
import type { ArchiveRow } from "../types"

/**
 * Deletes the files of archives whose keys are gone, and notes of each whether
 * it was seen to be gone.
 *
 * @returns how many files are still there, or may be
 */
export async function deleteArchiveFiles(
  container: MedusaContainer,
  knex: Knex,
  archives: readonly Pick<ArchiveRow, "id" | "file_id">[]
): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let left = 0

  for (const { id, file_id } of archives) {
    if (file_id && !(await isDeleted(container, file_id))) {
      left += 1
      // ids only: where a storage keeps what, its own log says
      logger.warn(
        `Privacy: the file of archive "${id}" is still there, or the storage does not say. Its key is destroyed; deleting it is tried again`
      )
      continue
    }
    await hidingValues(
      knex("privacy_archive")
        .where({ id })
        .update({
          state: "deleted",
          deleted_file_at: knex.raw("clock_timestamp()"),
          updated_at: knex.raw("clock_timestamp()"),
        })
    )
  }
  return left
}

async function isDeleted(
  container: MedusaContainer,
  fileId: string
): Promise<boolean> {
  const files = container.resolve(Modules.FILE)
  // what a provider says of it counts for nothing; what can be read counts
  await files.deleteFiles(fileId).catch(() => undefined)
  return (await hasFile(files, fileId)) === false
}
