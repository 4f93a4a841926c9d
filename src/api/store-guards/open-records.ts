import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Who asks for which records, and how long strangers may look. */
export type ReadingInput = {
  /** Ids of orders, carts, payment collections and payment sessions. */
  records: readonly string[]
  /** Id of the customer who is signed in. */
  reader: string | undefined
  /** Hours after it was placed in which anybody may read an order. */
  guestHours: number
}

/**
 * The orders and carts behind each id. A cart stands for its order as well,
 * and a payment for both: after a transfer these are two persons' data.
 * Deleted links are left out, as Medusa's indexes on links do.
 */
const BEHIND = `
  asked as (
    select unnest(?::text[]) as id
  ),
  collection as (
    select id as asked, id from asked
    union all
    select asked.id, session.payment_collection_id
    from asked join payment_session session on session.id = asked.id
  ),
  basket as (
    select asked.id as asked, asked.id from asked
    union all
    select collection.asked, link.cart_id
    from collection join cart_payment_collection link
      on link.payment_collection_id = collection.id
     and link.deleted_at is null
  ),
  purchase as (
    select asked.id as asked, asked.id from asked
    union all
    select basket.asked, link.order_id
    from basket join order_cart link
      on link.cart_id = basket.id and link.deleted_at is null
    union all
    select collection.asked, link.order_id
    from collection join order_payment_collection link
      on link.payment_collection_id = collection.id
     and link.deleted_at is null
  ),
  behind as (
    select basket.asked, cart.id, cart.customer_id,
           cart.completed_at as placed_at
    from basket join cart on cart.id = basket.id
    union all
    select purchase.asked, bought.id, bought.customer_id, bought.created_at
    from purchase join "order" bought on bought.id = purchase.id
  )`

/**
 * Finds the records this reader may read in full: open carts, their own, and
 * for some hours anybody's, unless the buyer is restricted; never those of erased
 * customers. Ids that lead nowhere are not among them. One statement, by index.
 */
export async function findOpenRecords(
  database: Knex,
  { records, reader = "", guestHours }: ReadingInput
): Promise<ReadonlySet<string>> {
  const { rows } = await database.raw<{ rows: { asked: string }[] }>(
    `with ${BEHIND}
     select asked from behind
     group by asked
     having bool_and((
         placed_at is null
         or coalesce(customer_id = ?, false)
         or (placed_at > now() - make_interval(hours => ?)
           and not exists (
             select 1 from privacy_restriction held
             where held.customer_id = behind.customer_id
               and held.lifted_at is null and held.deleted_at is null))
       ) and not exists (
         select 1 from privacy_tombstone stone
         where stone.deleted_at is null and (
           (stone.reference = behind.id and stone.kind = 'order')
           or (stone.reference = behind.customer_id
               and stone.kind = 'customer'))
       ))`,
    [[...records], reader, guestHours]
  )
  return new Set(rows.map(({ asked }) => asked))
}
