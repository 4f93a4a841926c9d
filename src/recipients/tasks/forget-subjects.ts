import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Days after which nobody needs to be told any more what nobody has told. */
const LONGEST_DAYS = 180

/**
 * Destroys the keys to whom old tasks were about, whether or not they came to
 * an end: an erased person must not stay readable because a recipient is gone.
 */
export async function forgetSubjects(knex: Knex): Promise<void> {
  await knex.raw(
    `update privacy_recipient_task
     set subject_sealed = null, subject_key = null, updated_at = now()
     where subject_key is not null
       and created_at < now() - ? * interval '1 day'`,
    [LONGEST_DAYS]
  )
}
