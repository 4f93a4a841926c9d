import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { decideRetention } from "../retention"
import { readOrderFacts } from "./order-facts"
import { setOf } from "./sql"
import type { OrderLock, ReachSettings } from "./types"

/** Decisions are written back in slices, so that no statement grows without end. */
const SLICE = 5000

/**
 * Decides for every order in reach whether bookkeeping law locks it, and writes
 * the decision beside its id. Everything that hangs on an order inherits it.
 *
 * Where an order has no billing address, its shipping address is the buyer's.
 */
export async function lockOrders(
  trx: Knex.Transaction,
  settings: ReachSettings
): Promise<OrderLock[]> {
  const facts = await readOrderFacts(trx)
  const locks = facts.map((fact) => ({
    ...decideRetention(fact, settings.rules, settings.today),
    order_id: fact.id,
    display_id: fact.display_id,
  }))

  await trx.raw(
    `alter table ${setOf("order")}
       add column buyer_block text[], add column delivery_block text[]`
  )
  for (let start = 0; start < locks.length; start += SLICE) {
    await writeDecisions(trx, locks.slice(start, start + SLICE))
  }
  return locks
}

async function writeDecisions(
  trx: Knex.Transaction,
  locks: readonly OrderLock[]
): Promise<void> {
  await trx.raw(
    `update ${setOf("order")} s set locked = d.locked, block = d.buyer_block,
       buyer_block = d.buyer_block,
       delivery_block = case when o.billing_address_id is null
         then array(select distinct unnest(d.buyer_block || d.delivery_block))
         else d.delivery_block end
     from jsonb_to_recordset(?::jsonb) as d(
       id text, locked boolean, buyer_block text[], delivery_block text[])
     join "order" o on o.id = d.id
     where s.id = d.id`,
    [
      JSON.stringify(
        locks.map((lock) => ({
          id: lock.order_id,
          locked: lock.locked,
          buyer_block: lock.buyer_block,
          delivery_block: lock.delivery_block,
        }))
      ),
    ]
  )
}
