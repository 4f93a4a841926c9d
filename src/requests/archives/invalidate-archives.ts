import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import type { Reach } from "../../subject/types"
import { lockArchives } from "./lock-archives"
import { allReferencesOf } from "./references"

/** Which archives: of these requests, or with data of these people. */
export type ArchivesOf = {
  requestIds?: readonly string[]
  customerIds?: readonly string[]
  /** Customer ids and digests of addresses, as `allReferencesOf` gives them. */
  references?: readonly string[]
}

/**
 * Destroys the keys of archives, those being built included: from the commit on
 * nobody gets them, and what their files hold is noise. The files themselves go
 * with `purgeArchives`.
 *
 * @returns how many there were
 * @example
 * await invalidateArchives(trx, { requestIds: ["prvreq_123"] })
 */
export async function invalidateArchives(
  trx: Knex.Transaction,
  { requestIds = [], customerIds = [], references = [] }: ArchivesOf
): Promise<number> {
  await lockArchives(trx, "shared")
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    // a key that the data map has cleared is gone; its archive still says ready
    `update privacy_archive
     set state = 'invalidated', key_wrapped = null, subject_references = null,
       updated_at = clock_timestamp()
     where deleted_at is null and state in ('building', 'ready')
       and (key_wrapped is null or request_id = any(?) or customer_id = any(?)
         or subject_references && ?::text[])
     returning id`,
    [
      [...requestIds],
      [...customerIds],
      [...new Set([...references, ...customerIds])],
    ]
  )
  return rows.length
}

/** The archives with data of anybody an erasure reaches. */
export async function invalidateReached(
  reach: Pick<Reach, "trx" | "customerIds" | "mailboxes">,
  secrets: Secrets
): Promise<number> {
  return await invalidateArchives(reach.trx, {
    references: allReferencesOf(reach, secrets),
  })
}
