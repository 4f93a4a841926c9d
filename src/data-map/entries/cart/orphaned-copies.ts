import type { ReachPath } from "../../types"

/** Tables whose addresses are known to be the subject's. */
const KNOWN = ["customer_address", "order_address", "cart_address"]

/** No cart refers to it: two look-ups, since an "or" would scan. */
const REFERRED_TO_BY_NONE = `not exists (select 1 from cart c where c.shipping_address_id = t.id)
  and not exists (select 1 from cart c where c.billing_address_id = t.id)`

/** A telephone number however it is written. */
export const digits = (expression: string) =>
  `regexp_replace(${expression}, '[^0-9]', '', 'g')`

const words = (row: string, ...columns: string[]) =>
  columns.map((column) => `lower(btrim(${row}.${column}))`).join(` || '|' || `)

/** Same full name at the same street, and no other phone number. */
export const addressOf = (row: string) =>
  `md5(${words(row, "first_name", "last_name", "address_1", "postal_code")})`

/** Over `t` and `r`. */
export const NO_OTHER_PHONE = `t.phone is null or r.phone is null
  or ${digits("t.phone")} = ${digits("r.phone")}`

/** Same full name and phone number, whatever the street: a corrected address. */
export const phoneOf = (row: string) =>
  `md5(${words(row, "first_name", "last_name")} || '|' || ${digits(`${row}.phone`)})`

/**
 * Rows that say the same as `r`, fenced off so that Postgres looks them up by
 * the index instead of working the digest out for the whole table.
 */
export const fenced = (table: string, sameAs: (row: string) => string) =>
  `(select * from ${table} x where ${sameAs("x")} = ${sameAs("r")} offset 0)`

/**
 * Somebody else is the buyer under it, in a cart that is not among the
 * subject's: the subject only had a parcel sent there, so what was typed may be
 * the other person's.
 */
const buyersOwn = (sameAs: (row: string) => string) =>
  `exists (
    select 1 from ${fenced("cart_address", sameAs)} x
    join cart c on c.billing_address_id = x.id
    where not exists (select 1 from privacy_reach_cart own where own.id = c.id)
  )`

/**
 * How copies of the subject's addresses are found that Medusa left behind:
 * every change of address in a cart makes a new row and forgets the old one,
 * and neither says whose it is.
 *
 * The first name has to match as well: a family shares surname and street.
 */
export const ORPHANED_COPIES: ReachPath[] = KNOWN.flatMap((like) => [
  {
    like,
    same: addressOf("t"),
    likeWhere: `not ${buyersOwn(addressOf)}`,
    where: `(${NO_OTHER_PHONE}) and ${REFERRED_TO_BY_NONE}`,
  },
  {
    like,
    same: phoneOf("t"),
    likeWhere: `${digits("r.phone")} <> '' and not ${buyersOwn(phoneOf)}`,
    where: REFERRED_TO_BY_NONE,
  },
])
