import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Days after its end in which the last letter of a request can still go out. */
export const LONGEST_DAYS = 30

/** SQL: the request `r` is closed, and nothing is left to be sent. */
const HAS_NO_MORE_LETTERS = `r.closed_at is not null and not exists (
  select 1 from privacy_letter l where l.request_id = r.id
    and l.state = 'pending' and l.deleted_at is null)`

const FORGOTTEN =
  "set reply_sealed = null, reply_key = null, updated_at = now()"

/** Destroys the key to a request's address, if no letter needs it any more. */
export async function forgetAddress(
  trx: Knex.Transaction,
  requestId: string
): Promise<void> {
  await trx.raw(
    `update privacy_request r ${FORGOTTEN}
     where r.id = ? and r.reply_key is not null and ${HAS_NO_MORE_LETTERS}`,
    [requestId]
  )
}

/**
 * Destroys the keys to all addresses that no letter needs any more, and to those
 * of requests closed 30 days ago, whether or not their letters went out.
 *
 * @returns how many were destroyed
 */
export async function forgetAddresses(knex: Knex): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update privacy_request r ${FORGOTTEN}
     where r.reply_key is not null and (${HAS_NO_MORE_LETTERS}
       or r.closed_at < now() - ? * interval '1 day')`,
    [LONGEST_DAYS]
  )
  return rowCount
}
