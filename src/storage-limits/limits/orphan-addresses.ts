import { addressOf, phoneOf } from "../../data-map/entries/cart/orphaned-copies"
import { heldCustomer, heldLikeness } from "../held"
import type { Exception, StorageLimit } from "../types"
import { untouched } from "./cutoff"

const NEVER: readonly Exception[] = [
  { code: "legal_hold", where: heldCustomer("t.customer_id") },
  { code: "legal_hold", where: heldLikeness(addressOf) },
  { code: "legal_hold", where: heldLikeness(phoneOf) },
]

const unusedBy = (table: string, expression: string) =>
  `not exists (select 1 from ${table} x where ${expression} = t.id)`

/**
 * Copies that nothing refers to: Medusa writes a new row for every change of an
 * address and forgets the old one. The corrected address of an order stays, as
 * long as the history of the order names it.
 */
export const orphanAddresses: StorageLimit = {
  id: "orphan_addresses",
  label: { en: "Orphan addresses", nb: "Adresser uten tilhørighet" },
  about: {
    en: "Addresses that no cart, and no order or its history, refers to any more",
    nb: "Adresser som ingen handlekurv, og ingen bestilling eller dens historikk, viser til lenger",
  },
  age: { days: 30 },
  least: 2,
  parts: [
    {
      name: "cart_address",
      table: "cart_address",
      due: [
        untouched("t"),
        unusedBy("cart", "x.shipping_address_id"),
        unusedBy("cart", "x.billing_address_id"),
      ].join(" and "),
      never: NEVER,
    },
    {
      name: "order_address",
      table: "order_address",
      due: [
        untouched("t"),
        unusedBy(`"order"`, "x.shipping_address_id"),
        unusedBy(`"order"`, "x.billing_address_id"),
        unusedBy("order_change_action", "(x.details -> 'old' ->> 'id')"),
        unusedBy("order_change_action", "(x.details -> 'new' ->> 'id')"),
      ].join(" and "),
      never: NEVER,
    },
  ],
}
