import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"

/** Names shorter than this stand in too many ordinary words. */
const SHORTEST_NAME = 3

/**
 * Refuses a text of staff that names the person it is about, in any letter
 * case. The text itself never leaves.
 *
 * @param words - names, addresses and numbers of the person, empty ones too
 * @throws `PRIVACY_NOTE_NAMES_PERSON` with `message`
 */
export function refuseNaming(
  text: string,
  words: readonly (string | null)[],
  message: string
): void {
  const lower = text.toLowerCase()
  const named = words
    .map((word) => word?.trim().toLowerCase() ?? "")
    .some((word) => word.length >= SHORTEST_NAME && lower.includes(word))

  if (named) {
    throw privacyError("PRIVACY_NOTE_NAMES_PERSON", message)
  }
}

/** What names these customers, in their own rows. */
export async function wordsOfCustomers(
  trx: Knex.Transaction,
  ids: readonly string[]
): Promise<(string | null)[]> {
  const { rows } = await trx.raw<{ rows: { word: string | null }[] }>(
    `select unnest(array[email, first_name, last_name, phone, company_name]) as word
     from customer where id = any(?)`,
    [[...ids]]
  )
  return rows.map(({ word }) => word)
}

/** What names whoever bought or gets an order: on it, or as its customer. */
export async function wordsOfOrder(
  trx: Knex.Transaction,
  id: string
): Promise<(string | null)[]> {
  const { rows } = await trx.raw<{
    rows: { customer_id: string | null; words: (string | null)[] }[]
  }>(
    `select o.customer_id, array[o.email] || coalesce((
       select array_agg(word) from order_address a,
         unnest(array[a.first_name, a.last_name, a.phone, a.company]) as word
       where a.id in (o.billing_address_id, o.shipping_address_id)
     ), '{}') as words
     from "order" o where o.id = ?`,
    [id]
  )
  const customers = rows.flatMap(({ customer_id }) => customer_id ?? [])

  return [
    ...rows.flatMap(({ words }) => words),
    ...(await wordsOfCustomers(trx, customers)),
  ]
}
