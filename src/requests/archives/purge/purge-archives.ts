import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArchiveRow } from "../types"
import { deleteArchiveFiles } from "./delete-archive-files"
import { destroyKeys } from "./destroy-keys"

/** What a purge did, in counts. */
export type Purged = {
  expired: number
  deleted: number
  /** Files that are still there, or may be. */
  left: number
}

/**
 * Ends archives whose time is over and deletes the files of all that have
 * ended. The key goes first, in a transaction of its own: a storage that keeps
 * a file, whatever it says, keeps noise.
 */
export async function purgeArchives(
  container: MedusaContainer,
  knex: Knex
): Promise<Purged> {
  const expired = await destroyKeys(knex)
  const { rows } = await knex.raw<{
    rows: Pick<ArchiveRow, "id" | "file_id">[]
  }>(
    `select id, file_id from privacy_archive
     where state in ('ready', 'invalidated', 'expired') and key_wrapped is null
       and deleted_file_at is null and deleted_at is null
     order by updated_at`
  )
  const left = await deleteArchiveFiles(container, knex, rows)
  return { expired, deleted: rows.length - left, left }
}
