import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonalData } from "../data-map/types"
import type { Existed } from "./created-before"
import { keyOf } from "./paths"
import { MAILBOXES, normalized, normalizeEmail, quoted, setOf } from "./sql"
import type { SubjectSeed } from "./types"

/** Starts the set of addresses: those of the customers named, and proven ones. */
export async function createMailboxes(
  trx: Knex.Transaction,
  seed: SubjectSeed
): Promise<void> {
  await trx.raw(
    `create temporary table ${MAILBOXES} (address text primary key) on commit drop`
  )
  await trx.raw(
    `insert into ${MAILBOXES}
     select address from (
       select ${normalized("email")} as address from customer where id = any(?)
       union select unnest(?::text[])
     ) found
     where address <> '' on conflict do nothing`,
    [
      seed.ownRowsOnly ? [] : [...seed.customerIds],
      (seed.emails ?? []).map(normalizeEmail),
    ]
  )
  // without, Postgres expects a thousand addresses
  await trx.raw(`analyze ${MAILBOXES}`)
}

/**
 * Adds addresses seen only on the subject's own orders, carts and changes.
 *
 * An address that a customer row of somebody else carries, or an order or cart
 * under somebody else's id, is theirs: after an order transfer both people's
 * addresses stand on the same order. Asked once per address: one person's
 * orders all carry the same, and each look-up finds all of them.
 */
export async function extendMailboxes(
  trx: Knex.Transaction,
  entry: PersonalData,
  existed: Existed
): Promise<void> {
  const notCarriedBy = (table: string, owner: string) =>
    `not exists (
      select 1 from ${quoted(table)} c
      where ${normalized("c.email")} = found.address
        and ${owner} is not null
        and ${owner} not in (select id from ${setOf("customer")})
        and ${existed(table, "c") ?? "true"}
    )`

  for (const expression of entry.addresses ?? []) {
    await trx.raw(
      `insert into ${MAILBOXES}
       select found.address from (
         select distinct ${normalized(expression)} as address
         from ${quoted(entry.table)} r
         join ${setOf(entry.table)} s on s.id = r.${keyOf(entry)}
       ) found
       where found.address <> ''
         and found.address not in (select address from ${MAILBOXES})
         and ${notCarriedBy("customer", "c.id")}
         and ${notCarriedBy("order", "c.customer_id")}
         and ${notCarriedBy("cart", "c.customer_id")}
       on conflict do nothing`
    )
  }
}

/** Reads the addresses into memory, for digests and the residual scan. */
export async function readMailboxes(trx: Knex.Transaction): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { address: string }[] }>(
    `select address from ${MAILBOXES} order by address`
  )
  return rows.map((row) => row.address)
}
