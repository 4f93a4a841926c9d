import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const QUOTED = (name: string) => `"${name}"`

/** Makes rows of a table look as if last written to some days ago. */
export const ageRows = async (
  db: Knex,
  table: string,
  { ids, days }: { ids: readonly string[]; days: number }
): Promise<void> => {
  await db.raw(
    `update ${QUOTED(table)} set created_at = now() - make_interval(days => ?),
       updated_at = now() - make_interval(days => ?) where id = any(?)`,
    [days, days, [...ids]]
  )
}

/** What is written with a cart and hangs on it, as `table: ids`. */
export const rowsOfCart = async (
  db: Knex,
  cartId: string
): Promise<Record<string, string[]>> => {
  const of = async (sql: string) =>
    (
      await db.raw<{ rows: { id: string }[] }>(
        `${sql} order by 1`,
        Array.from({ length: sql.split("?").length - 1 }, () => cartId)
      )
    ).rows.map(({ id }) => id)
  const collections =
    "select payment_collection_id from cart_payment_collection where cart_id = ?"

  return {
    cart: [cartId],
    cart_line_item: await of("select id from cart_line_item where cart_id = ?"),
    cart_line_item_tax_line: await of(
      "select t.id from cart_line_item_tax_line t join cart_line_item i on i.id = t.item_id where i.cart_id = ?"
    ),
    cart_shipping_method: await of(
      "select id from cart_shipping_method where cart_id = ?"
    ),
    cart_shipping_method_tax_line: await of(
      "select t.id from cart_shipping_method_tax_line t join cart_shipping_method m on m.id = t.shipping_method_id where m.cart_id = ?"
    ),
    cart_address: await of(
      "select a.id from cart_address a join cart c on a.id in (c.shipping_address_id, c.billing_address_id) where c.id = ?"
    ),
    cart_payment_collection: await of(
      "select id from cart_payment_collection where cart_id = ?"
    ),
    payment_collection: await of(
      `select id from payment_collection where id in (${collections})`
    ),
    payment_session: await of(
      `select id from payment_session where payment_collection_id in (${collections})`
    ),
    payment: await of(
      `select id from payment where payment_collection_id in (${collections})`
    ),
  }
}

/** Makes a cart, with everything on it, look untouched for some days. */
export const ageCart = async (
  db: Knex,
  cartId: string,
  days: number
): Promise<void> => {
  for (const [table, ids] of Object.entries(await rowsOfCart(db, cartId))) {
    await ageRows(db, table, { ids, days })
  }
}
