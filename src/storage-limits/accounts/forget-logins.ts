import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LONGEST_GAP, WHILE_WATCHING } from "./watched-since"

/**
 * Deletes what was written down of logins once the limit on accounts has been
 * off for so long that writing them down would have to begin anew: until then
 * it can be switched on again without a loss.
 */
export async function forgetLogins(knex: Knex): Promise<void> {
  await knex.raw(
    `delete from privacy_account_activity where not exists (
       select 1 from privacy_run where ${WHILE_WATCHING}
         and created_at > clock_timestamp() - ${LONGEST_GAP})`
  )
}
