import { definePersonalData } from "../../define-personal-data"
import type { ColumnRule } from "../../types"
import { ORPHANED_ADDRESSES } from "./orphaned-addresses"
import { recordMetadata } from "./rules"

const name = (why: string): ColumnRule => ({
  category: "name",
  treatment: "clear",
  recordField: "name",
  why,
})

const street = (why: string): ColumnRule => ({
  category: "address",
  treatment: "clear",
  recordField: "street",
  why,
})

const place = (why: string): ColumnRule => ({
  category: "address",
  treatment: "clear",
  recordField: "place",
  why,
})

const UPDATED_ADDRESS =
  "r.details->>'type' in ('billing_address', 'shipping_address')"

/**
 * Addresses of orders. Correcting one inserts a new row and leaves the old one
 * behind, named only by the history of the order: those are reached through
 * `order_change_action`, and no document needs them. A deleted draft takes its
 * history along: what it leaves is found by what it says.
 */
export const orderAddress = definePersonalData({
  table: "order_address",
  module: "order",
  label: { en: "Addresses on orders", nb: "Adresser på bestillinger" },
  category: "address",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [
    {
      referencedBy: "order",
      column: "r.billing_address_id",
      block: "buyer",
    },
    {
      referencedBy: "order",
      column: "r.shipping_address_id",
      block: "delivery",
    },
    {
      referencedBy: "order_change_action",
      column: "r.details->'old'->>'id'",
      where: UPDATED_ADDRESS,
      unlocked: true,
    },
    {
      referencedBy: "order_change_action",
      column: "r.details->'new'->>'id'",
      where: UPDATED_ADDRESS,
      unlocked: true,
    },
    { column: "t.customer_id", in: "customer" },
    ...ORPHANED_ADDRESSES,
  ],
  rows: "keep",
  why: "The order points at its addresses, and the country decides which VAT it carries",
  columns: {
    customer_id: {
      category: "account",
      treatment: "clear",
      whileLocked: "keep",
      why: "Where it is set, it names the buyer like the customer number of the order does",
    },
    first_name: name(
      "A sales document names its buyer; without one the first name goes"
    ),
    last_name: name(
      "A sales document names its buyer; without one the last name goes"
    ),
    company: name("The buyer may be a company, and then this is its name"),
    address_1: street(
      "The street stays only where the law wants the buyer's full address, or the full address of delivery"
    ),
    address_2: street(
      "The second address line follows the first: it often holds a flat or a care-of name"
    ),
    postal_code: place(
      "Together with the city it is the place of the buyer, or of delivery, in the sales document"
    ),
    city: place("The sales document names the place of delivery by its city"),
    province: place("In some countries the place is not told without it"),
    country_code: {
      category: "address",
      treatment: "keep",
      why: "The country decided the VAT of the order; alone it identifies nobody",
    },
    phone: {
      category: "phone",
      purposes: ["order", "order_communication"],
      treatment: "clear",
      why: "A phone number is no part of a sales document",
    },
    metadata: {
      ...recordMetadata(
        "Shops keep a buyer's organization or VAT number here; such named keys stay while the order is locked, the rest goes"
      ),
      category: "address",
    },
  },
  notPersonal: ["id", "created_at", "updated_at", "deleted_at"],
  figures: ["country_code", "created_at"],
})
