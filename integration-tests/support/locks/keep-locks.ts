import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type LockChanges,
  refreshLocks,
} from "../../../src/locks/refresh-locks"
import { resolvePrivacy } from "../../../src/privacy-context"
import { runTransaction } from "../../../src/subject/run-transaction"

const ORDERS = "privacy_test_orders"

/**
 * Makes or brings up to date the locks of every order in the shop, as the
 * plugin does after each event, and tells what it found.
 */
export async function keepLocks(
  container: MedusaContainer
): Promise<LockChanges> {
  const { knex, reach } = await resolvePrivacy(container)

  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      `create temporary table ${ORDERS} on commit drop as
       select id from "order" where not is_draft_order and status <> 'draft'`
    )
    return await refreshLocks(trx, ORDERS, {
      rules: reach.rules,
      today: reach.today,
    })
  })
}
