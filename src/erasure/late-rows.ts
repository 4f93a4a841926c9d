import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../subject/run-transaction"
import { normalized } from "../subject/sql"
import type { Reach } from "../subject/types"

/** What an erased subject was known by; kept in memory until nothing is late. */
export type Erasee = {
  customerIds: readonly string[]
  mailboxes: readonly string[]
  orderIds: readonly string[]
  cartIds: readonly string[]
}

/** Whether anything of an erased person appeared after the erasure, or may yet. */
export type Lateness = { rows: boolean; unfinished: boolean }

/**
 * Looks once more for rows of somebody just erased. A checkout that was under
 * way writes its workflow execution after it has let go of the cart, and a
 * request that passed the token check before the erasure may still write.
 */
export async function findLateRows(
  knex: Knex,
  erasee: Erasee
): Promise<Lateness> {
  const { customerIds, mailboxes, orderIds, cartIds } = erasee
  const { rows } = await hidingValues(
    knex.raw<{ rows: Lateness[] }>(
      `select (
       exists (select 1 from cart where customer_id = any(?))
       or exists (select 1 from cart where ${normalized("email")} = any(?)
         and customer_id is null)
       or exists (select 1 from customer where ${normalized("email")} = any(?)
         and has_account = false)
       or exists (select 1 from customer_address where customer_id = any(?))
       or exists (select 1 from "order" where customer_id = any(?)
         and (email is not null or not id = any(?)))
       or exists (select 1 from workflow_execution
         where ${EXECUTION_CART} = any(?) and state in ('done', 'failed', 'reverted'))
     ) as rows,
     exists (select 1 from workflow_execution
       where ${EXECUTION_CART} = any(?) and state not in ('done', 'failed', 'reverted')
         and updated_at > (now() at time zone 'utc') - interval '5 minutes') as unfinished`,
      [
        customerIds,
        mailboxes,
        mailboxes,
        customerIds,
        customerIds,
        orderIds,
        cartIds,
        cartIds,
      ].map((list) => [...list])
    )
  )
  return rows[0] ?? { rows: false, unfinished: false }
}

/** The cart a stored run of complete-cart is about. */
const EXECUTION_CART = `context #>> '{data,payload,id}'`

/** What to remember of a reach whose transaction is about to end. */
export function eraseeOf(reach: Reach, cartIds: readonly string[]): Erasee {
  return {
    customerIds: reach.customerIds,
    mailboxes: reach.mailboxes,
    orderIds: reach.orderLocks.map(({ order_id }) => order_id),
    cartIds,
  }
}
