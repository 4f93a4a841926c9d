import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Until when the archive of a request can be fetched, if it can. */
export async function readArchiveUntil(
  knex: Knex,
  requestId: string
): Promise<Date | undefined> {
  const { rows } = await knex.raw<{ rows: { expires_at: Date }[] }>(
    `select expires_at from privacy_archive
     where request_id = ? and state = 'ready' and expires_at > now()
       and deleted_at is null
     order by expires_at desc limit 1`,
    [requestId]
  )
  return rows[0]?.expires_at
}
