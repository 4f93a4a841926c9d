import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Existed } from "./created-before"
import { MAILBOXES, normalized, quoted, setOf } from "./sql"

/** What a customer row says beside its address, where somebody wrote it. */
const SAID = "c.first_name, c.last_name, c.company_name, c.phone, c.metadata"

/** What a customer has who ever did something in the shop. */
const OWNED = ["order", "cart", "customer_address", "customer_group_customer"]

/**
 * Adds customers that Medusa made of the subject: when goods are added to an
 * order whose address was corrected, as a claim or an exchange does, core makes
 * a guest of that address who says and owns nothing else, and leaves the order
 * with its owner.
 *
 * The address on an order that changed hands can be its former owner's, and
 * such a guest with it: those are left.
 */
export async function adoptGuests(
  trx: Knex.Transaction,
  existed: Existed
): Promise<void> {
  const ownsNothing = OWNED.map(
    (table) =>
      `not exists (select 1 from ${quoted(table)} x where x.customer_id = c.id)`
  )
  await trx.raw(
    `insert into ${setOf("customer")} (id, locked, block)
     select c.id, false, null from customer c
     join (
       select distinct ${normalized("o.email")} as address
       from "order" o join ${setOf("order")} s on s.id = o.id
       where ${normalized("o.email")} not in (select address from ${MAILBOXES})
         and not exists (
           select 1 from order_change change
           where change.order_id = o.id and change.change_type = 'transfer'
             and change.status = 'confirmed')
     ) found on ${normalized("c.email")} = found.address
     where not c.has_account and c.created_by is null
       and num_nonnulls(${SAID}) = 0
       and ${ownsNothing.join(" and ")}
       and ${existed("customer", "c") ?? "true"}
       and c.id not in (select id from ${setOf("customer")})`
  )
}
