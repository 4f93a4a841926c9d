import { normalized } from "../subject/sql"

const STANDING = "h.lifted_at is null and h.deleted_at is null"

const referencesOf = (...scopes: string[]) =>
  `select h.reference from privacy_legal_hold h
   where ${STANDING} and h.scope in (${scopes.map((s) => `'${s}'`).join(", ")})`

/** From the few holds to their customers, never the other way round. */
const HELD_PEOPLE = `privacy_legal_hold h
  join customer held on held.id = h.reference
  where h.scope = 'subject' and ${STANDING}`

const HELD_MAILBOXES = `select ${normalized("held.email")} as address
  from ${HELD_PEOPLE} and held.email is not null`

/** Every customer row of a person on hold: guests on the same mailbox too. */
const HELD_CUSTOMERS = `${referencesOf("subject")}
  union select one.id from (${HELD_MAILBOXES}) box
    join customer one on ${normalized("one.email")} = box.address`

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
    select ${same("a")} from (${HELD_CUSTOMERS}) person
      join customer_address a on a.customer_id = person.reference
    union select ${same("a")} from (${HELD_CUSTOMERS}) person
      join "order" o on o.customer_id = person.reference
      join order_address a on a.id in (o.shipping_address_id, o.billing_address_id)
    union select ${same("a")} from (${HELD_CUSTOMERS}) person
      join cart c on c.customer_id = person.reference
      join cart_address a on a.id in (c.shipping_address_id, c.billing_address_id)
  ), false)`
