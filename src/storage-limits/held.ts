import { normalized } from "../subject/sql"

const STANDING = "h.lifted_at is null and h.deleted_at is null"

const referencesOf = (...scopes: string[]) =>
  `select h.reference from privacy_legal_hold h
   where ${STANDING} and h.scope in (${scopes.map((s) => `'${s}'`).join(", ")})`

const HELD_SUBJECTS = referencesOf("subject")

const HELD_MAILBOXES = `select ${normalized("held.email")} from customer held
  where held.id in (${HELD_SUBJECTS}) and held.email is not null`

/** Every customer row of a person on hold: guests on the same mailbox too. */
const HELD_CUSTOMERS = `select one.id from customer one
  where one.id in (${HELD_SUBJECTS}) or ${normalized("one.email")} in (${HELD_MAILBOXES})`

/** SQL: the customer of this id is somebody on hold. Never null. */
export const heldCustomer = (id: string): string =>
  `coalesce(${id} in (${HELD_CUSTOMERS}), false)`

/** SQL: the address is somebody's on hold. Never null. */
export const heldMailbox = (email: string): string =>
  `coalesce(${normalized(email)} in (${HELD_MAILBOXES}), false)`

/** SQL: everything of this sales channel is on hold. Never null. */
export const heldChannel = (id: string): string =>
  `coalesce(${id} in (${referencesOf("sales_channel")}), false)`

/** SQL: the cart `cart`, an alias, is on hold. Never null. */
export const heldCart = (cart: string): string =>
  `(${heldCustomer(`${cart}.customer_id`)} or ${heldMailbox(`${cart}.email`)}
    or ${heldChannel(`${cart}.sales_channel_id`)})`

/** SQL: the id is of a person, order or cart on hold. Never null. */
export const heldReference = (id: string): string =>
  `(coalesce(${id} in (${referencesOf("subject", "order")}), false)
    or ${heldCustomer(id)}
    or exists (
      select 1 from "order" o
      left join privacy_retention_lock l
        on l.record = 'order' and l.record_id = o.id
      where o.id = ${id} and (
        ${heldCustomer("o.customer_id")} or ${heldMailbox("o.email")}
        or ${heldChannel("o.sales_channel_id")}
        or coalesce(l.fiscal_year_end in (${referencesOf("fiscal_year")}), false)))
    or exists (select 1 from cart held where held.id = ${id} and ${heldCart("held")}))`

/**
 * SQL: an address that nothing refers to says the same as one of a person on
 * hold. Never null.
 *
 * @param same - SQL of what is compared, for an alias
 */
export const heldLikeness = (same: (row: string) => string): string =>
  `coalesce(${same("t")} in (
    select ${same("a")} from customer_address a
      where a.customer_id in (${HELD_CUSTOMERS})
    union select ${same("a")} from order_address a
      join "order" o on a.id in (o.shipping_address_id, o.billing_address_id)
      where o.customer_id in (${HELD_CUSTOMERS})
    union select ${same("a")} from cart_address a
      join cart c on a.id in (c.shipping_address_id, c.billing_address_id)
      where c.customer_id in (${HELD_CUSTOMERS})
  ), false)`
