import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Row = Record<string, Knex.Value>

/** Rows written straight into the database, dated some days ago. */
export const plant = async (
  db: Knex,
  table: string,
  { days = 0, ...row }: Row & { id: string; days?: number }
): Promise<string> => {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  await db(table).insert({ created_at: then, updated_at: then, ...row })

  return row.id
}

/** Carts with one line each, `<prefix>_0001` and on, untouched for some days. */
export const plantCarts = async (
  db: Knex,
  { prefix, count, days }: { prefix: string; count: number; days: number }
): Promise<string[]> => {
  await db.raw(
    `with planted as (
       insert into cart (id, currency_code, email, created_at, updated_at)
       select :prefix || '_' || lpad(n::text, 6, '0'), 'nok',
         :prefix || n || '@example.com',
         now() - make_interval(days => :days), now() - make_interval(days => :days)
       from generate_series(1, :count) n returning id, created_at
     )
     insert into cart_line_item
       (id, cart_id, title, quantity, unit_price, raw_unit_price, created_at, updated_at)
     select 'item_' || id, id, 'Kopp', 1, 10, '{"value": "10"}', created_at, created_at
     from planted`,
    { prefix, count, days }
  )
  return Array.from(
    { length: count },
    (_, n) => `${prefix}_${String(n + 1).padStart(6, "0")}`
  )
}

/** A standing legal hold. */
export const plantHold = async (
  db: Knex,
  hold: { scope: string; reference: string }
): Promise<string> =>
  await plant(db, "privacy_legal_hold", {
    id: `prvhold_${hold.scope}_${hold.reference}`,
    ...hold,
    reason: "A dispute",
    owner: "Finance",
    review_on: "2099-01-01",
    placed_by: "user_1",
  })

/** What is to be paid for a planted cart, and one attempt to pay it. */
export const plantPayment = async (
  db: Knex,
  cartId: string,
  {
    days,
    status = "pending",
    payment,
  }: {
    days: number
    status?: string
    /** Makes a payment too; canceled ones took no money. */
    payment?: { canceled: boolean }
  }
): Promise<void> => {
  const amount = { amount: 10, raw_amount: '{"value": "10"}' }
  const collection = await plant(db, "payment_collection", {
    id: `paycol_${cartId}`,
    days,
    currency_code: "nok",
    ...amount,
  })
  await plant(db, "cart_payment_collection", {
    id: `link_${cartId}`,
    days,
    cart_id: cartId,
    payment_collection_id: collection,
  })
  await plant(db, "payment_session", {
    id: `payses_${cartId}`,
    days,
    currency_code: "nok",
    provider_id: "pp_system_default",
    data: "{}",
    status,
    payment_collection_id: collection,
    ...amount,
  })
  if (payment) {
    await plant(db, "payment", {
      id: `pay_${cartId}`,
      days,
      currency_code: "nok",
      provider_id: "pp_system_default",
      data: '{"payer": "somebody"}',
      payment_collection_id: collection,
      payment_session_id: `payses_${cartId}`,
      canceled_at: payment.canceled ? new Date() : null,
      ...amount,
    })
  }
}
