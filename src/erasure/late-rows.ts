import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { STARTED_WITH } from "../data-map/entries/workflows"
import { hidingValues } from "../subject/run-transaction"
import { normalized } from "../subject/sql"
import type { Reach, SubjectSeed } from "../subject/types"

/** What an erased subject was known by; kept in memory until nothing is late. */
export type Erasee = {
  customerIds: readonly string[]
  mailboxes: readonly string[]
  orderIds: readonly string[]
  cartIds: readonly string[]
  /** See {@link SubjectSeed}: what came later is not late, it is new. */
  createdBefore?: string
  /** See {@link SubjectSeed}: nobody has answered from the addresses. */
  ownRowsOnly?: boolean
}

/** Whether anything of an erased person appeared after the erasure, or may yet. */
export type Lateness = { rows: boolean; unfinished: boolean }

/**
 * Stored runs started with one of a list of carts. Fenced off, so that each
 * cart is looked up by the index: what a run was started with stands deep in
 * JSON, which would have to be unpacked for every run of the shop.
 */
const executionsOf = (condition: string) => `select run.id
  from unnest(?::text[]) cart(id) cross join lateral (
    select t.id from workflow_execution t
    where ${STARTED_WITH} = cart.id and ${condition} offset 0
  ) run`

const EXISTED = "created_at < ?::timestamptz"

const FINISHED = `state in ('done', 'failed', 'reverted')`

/**
 * Looks once more for rows of somebody just erased. A checkout that was under
 * way writes its workflow execution after it has let go of the cart, and a
 * request that passed the token check before the erasure may still write.
 */
export async function findLateRows(
  knex: Knex,
  { customerIds, mailboxes, orderIds, cartIds, createdBefore }: Erasee
): Promise<Lateness> {
  const limit = createdBefore ?? "infinity"
  const { rows } = await hidingValues(
    knex.raw<{ rows: Lateness[] }>(
      `select (
       exists (select 1 from cart where customer_id = any(?) and ${EXISTED})
       or exists (select 1 from cart where ${normalized("email")} = any(?)
         and customer_id is null and ${EXISTED})
       or exists (select 1 from customer where ${normalized("email")} = any(?)
         and has_account = false and ${EXISTED})
       or exists (select 1 from customer_address where customer_id = any(?)
         and ${EXISTED})
       or exists (select 1 from "order" where customer_id = any(?)
         and (email is not null or not id = any(?)) and ${EXISTED})
     ) as rows,
     exists (${executionsOf(`not ${FINISHED}
       and t.updated_at > (now() at time zone 'utc') - interval '5 minutes'`)}) as unfinished`,
      [
        ...[[...customerIds], limit, [...mailboxes], limit],
        ...[[...mailboxes], limit, [...customerIds], limit],
        ...[[...customerIds], [...orderIds], limit, [...cartIds]],
      ]
    )
  )
  return rows[0] ?? { rows: false, unfinished: false }
}

/**
 * Deletes what checkouts of the person left in the workflow engine. Their carts
 * are gone by now, so no path of the data map leads to them any more.
 */
export async function deleteExecutions(
  knex: Knex,
  { cartIds }: Erasee
): Promise<void> {
  await hidingValues(
    knex.raw(
      `delete from workflow_execution where id in (${executionsOf(FINISHED)})`,
      [[...cartIds]]
    )
  )
}

/** What to remember of a reach whose transaction is about to end. */
export function eraseeOf(
  reach: Reach,
  { createdBefore, ownRowsOnly }: SubjectSeed,
  cartIds: readonly string[]
): Erasee {
  return {
    createdBefore,
    ownRowsOnly,
    customerIds: reach.customerIds,
    mailboxes: reach.mailboxes,
    orderIds: reach.orderLocks.map(({ order_id }) => order_id),
    cartIds,
  }
}

/** Both, each id once. */
export function joinErasees(a: Erasee, b: Erasee): Erasee {
  const both = (
    key: Exclude<keyof Erasee, "createdBefore" | "ownRowsOnly">
  ) => [...new Set([...a[key], ...b[key]])]
  return {
    createdBefore: a.createdBefore,
    ownRowsOnly: a.ownRowsOnly,
    customerIds: both("customerIds"),
    mailboxes: both("mailboxes"),
    orderIds: both("orderIds"),
    cartIds: both("cartIds"),
  }
}
