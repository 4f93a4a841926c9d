import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../subject/run-transaction"
import { normalized, normalizeEmail } from "../subject/sql"

/**
 * Whether rows that hang on a mailbox by its address alone name more than one
 * person. Anybody can order with somebody else's address: whose such an order
 * is, staff decides, not whoever reads the mailbox.
 *
 * Compared are family names on the addresses of orders that no account holds;
 * of an account its own name counts too.
 */
export async function hasOtherNames(
  trx: Knex.Transaction,
  customerId: string | null,
  email: string | undefined
): Promise<boolean> {
  const { rows } = await hidingValues(
    trx.raw<{ rows: { names: number }[] }>(
      `with own as (
         select id, ${normalized("email")} as address, ${normalized("last_name")} as name
         from customer where id = ?
       ), mailbox as (
         select address from own where address is not null
         union select ?::text where ?::text is not null
       ), guests as (
         select c.id, ${normalized("c.last_name")} as name from mailbox
         join customer c on ${normalized("c.email")} = mailbox.address
         where not c.has_account
       ), bought as (
         select o.billing_address_id, o.shipping_address_id from "order" o
         where o.customer_id in (select id from guests)
       ), named as (
         select name from own union select name from guests
         union select ${normalized("a.last_name")} from bought
           join order_address a
             on a.id in (bought.billing_address_id, bought.shipping_address_id)
       )
       select count(*)::int as names from named where name <> ''`,
      [customerId, ...mailboxOf(email)]
    )
  )
  return (rows[0]?.names ?? 0) > 1
}

function mailboxOf(email: string | undefined): (string | null)[] {
  const address = email ? normalizeEmail(email) : null
  return [address, address]
}
