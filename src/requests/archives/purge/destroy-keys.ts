import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../../../subject/run-transaction"

/**
 * Destroys the keys of archives whose time is over, and of those a worker has
 * left unfinished: from here on their files are noise.
 *
 * @returns how many there were
 */
export async function destroyKeys(knex: Knex): Promise<number> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: unknown[] }>(
      `update privacy_archive
       set state = 'expired', key_wrapped = null, subject_references = null,
         updated_at = clock_timestamp()
       where id in (
         select archive.id from privacy_archive archive
         where archive.deleted_at is null
           and (archive.state = 'ready' and archive.expires_at <= clock_timestamp()
             or archive.state = 'building' and not exists (
               select 1 from privacy_request request
               where request.id = archive.request_id
                 and request.status = 'in_progress'
                 and request.lease_until > clock_timestamp()
             ))
         for update skip locked
       )
       returning id`
    )
  )
  return rows.length
}
