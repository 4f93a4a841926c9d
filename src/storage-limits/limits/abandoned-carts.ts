import { heldCart } from "../held"
import type { StorageLimit } from "../types"
import { noneTouched, untouched, CUTOFF } from "./cutoff"

/** SQL over `p`: money was taken, or still can be. */
const STANDS = `p.canceled_at is null or p.captured_at is not null
  or exists (select 1 from capture k where k.payment_id = p.id)
  or exists (select 1 from refund k where k.payment_id = p.id)`

/** SQL: no order and no payment that stands came of a collection. */
const unpaid = (collection: string) => `not exists (
    select 1 from order_payment_collection o
    where o.payment_collection_id = ${collection}
  ) and not exists (
    select 1 from payment p
    where p.payment_collection_id = ${collection} and (${STANDS}))`

const usedByAnotherCart = (column: string) => `exists (
  select 1 from cart c where c.${column} = t.id
    and not exists (select 1 from privacy_reach_cart s where s.id = c.id))`

/**
 * Carts nobody bought. Medusa writes to a cart's items, deliveries and
 * addresses without writing to the cart, so each of them counts.
 */
export const abandonedCarts: StorageLimit = {
  id: "abandoned_carts",
  label: { en: "Abandoned carts", nb: "Forlatte handlekurver" },
  about: {
    en: "Carts never completed and untouched for the time set, with items, deliveries, addresses and attempts to pay; never one with an order, a payment that stands or a recent attempt to pay",
    nb: "Handlekurver som ikke ble fullført og ikke er rørt i den tiden som er satt, med varer, levering, adresser og betalingsforsøk; aldri en med bestilling, gjeldende betaling eller nytt betalingsforsøk",
  },
  age: { days: 90 },
  least: 7,
  holdsCarts: true,
  parts: [
    {
      name: "cart",
      table: "cart",
      due: [
        "t.completed_at is null",
        untouched("t"),
        noneTouched("cart_line_item", "x.cart_id = t.id"),
        noneTouched("cart_shipping_method", "x.cart_id = t.id"),
        noneTouched("cart_promotion", "x.cart_id = t.id"),
        noneTouched("credit_line", "x.cart_id = t.id"),
        noneTouched("cart_address", "x.id = t.shipping_address_id"),
        noneTouched("cart_address", "x.id = t.billing_address_id"),
      ].join(" and "),
      never: [
        {
          code: "linked_to_order",
          where: "exists (select 1 from order_cart x where x.cart_id = t.id)",
        },
        {
          code: "payment",
          where: `exists (
            select 1 from cart_payment_collection x
            join payment p on p.payment_collection_id = x.payment_collection_id
            where x.cart_id = t.id and (${STANDS}))`,
        },
        {
          code: "open_payment_session",
          where: `exists (
            select 1 from cart_payment_collection x
            join payment_session a
              on a.payment_collection_id = x.payment_collection_id
            where x.cart_id = t.id and a.status not in ('error', 'canceled')
              and (greatest(a.created_at, a.updated_at) >= ${CUTOFF}
                or (a.status in ('authorized', 'captured') and not exists (
                  select 1 from payment p where p.payment_session_id = a.id))))`,
        },
        { code: "legal_hold", where: heldCart("t") },
      ],
      hanging: {
        cart_address: {
          deleteWhere: `not ${usedByAnotherCart("shipping_address_id")}
            and not ${usedByAnotherCart("billing_address_id")}`,
        },
        payment_collection: { deleteWhere: unpaid("t.id") },
        payment_session: { deleteWhere: unpaid("t.payment_collection_id") },
        // canceled ones: nothing would lead to them once the cart is gone
        payment: {
          rows: "delete",
          deleteWhere: unpaid("t.payment_collection_id"),
        },
      },
    },
  ],
}
