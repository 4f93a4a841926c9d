import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LONGEST_DAYS } from "./forget-addresses"
import { settleLetter } from "./settle-letter"

/**
 * Gives up letters that could not be sent for 30 days, or whose address is gone.
 * `failed`: a mail service refused them; `undeliverable`: none was there, or no
 * address.
 *
 * A letter in somebody's hands is left alone until the lease has ended.
 */
export async function giveUpLetters(knex: Knex): Promise<void> {
  const { rows } = await knex.raw<{
    rows: { id: string; attempts: number; has_address: boolean }[]
  }>(
    `select l.id, l.attempts, r.reply_key is not null as has_address
     from privacy_letter l left join privacy_request r on r.id = l.request_id
     where l.state = 'pending' and l.deleted_at is null
       and (r.reply_key is null
         or (l.created_at < now() - ? * interval '1 day'
           and l.next_attempt_at <= now() + interval '6 hours'))
     order by l.created_at limit 500`,
    [LONGEST_DAYS]
  )
  for (const { id, attempts, has_address } of rows) {
    const state = has_address && attempts > 0 ? "failed" : "undeliverable"
    await settleLetter(knex, { id }, { state })
  }
}
