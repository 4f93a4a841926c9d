import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"

/**
 * Refuses a run for a day before the day of an earlier run: a clock that was
 * ahead has made rows look old, and one that was set back is not to be trusted
 * either.
 *
 * @throws `PRIVACY_CLOCK_SET_BACK`
 */
export async function refuseEarlierDay(
  trx: Knex.Transaction,
  kind: string,
  today: string
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { newest: string | null }[] }>(
    `select max(today) as newest from privacy_run
     where kind = ? and deleted_at is null`,
    [kind]
  )
  const newest = rows[0]?.newest
  if (newest && today < newest) {
    throw privacyError(
      "PRIVACY_CLOCK_SET_BACK",
      `The database's clock says ${today}, but "${kind}" has run for ${newest}. Expected that day or a later one: set the clock right`
    )
  }
}
