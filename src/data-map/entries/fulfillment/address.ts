import { definePersonalData } from "../../define-personal-data"
import type { ColumnRule } from "../../types"

const copied = (category: ColumnRule["category"], why: string): ColumnRule => ({
  category,
  treatment: "clear",
  why,
})

/**
 * A copy of the delivery address that each shipment got. The order's own
 * address is the record, so no lock holds this one.
 */
export const fulfillmentAddress = definePersonalData({
  table: "fulfillment_address",
  module: "fulfillment",
  label: { en: "Addresses on shipments", nb: "Adresser på forsendelser" },
  category: "address",
  purposes: ["order"],
  source: "given",
  reach: [
    {
      referencedBy: "fulfillment",
      column: "r.delivery_address_id",
      unlocked: true,
    },
  ],
  rows: "keep",
  why: "Only the country the goods went to stays; the order keeps the address of delivery as long as the law asks",
  columns: {
    first_name: copied("name", "The parcel has been delivered"),
    last_name: copied("name", "The recipient's name was for the carrier"),
    company: copied("name", "The company's name was for the carrier"),
    address_1: copied("address", "The street was for the carrier"),
    address_2: copied("address", "The flat or floor was for the carrier"),
    city: copied("address", "The order names the place of delivery already"),
    province: copied("address", "The order's own address tells the region"),
    postal_code: copied("address", "The order's own address has the same code"),
    country_code: {
      category: "address",
      treatment: "keep",
      why: "The country decided the VAT and customs of the shipment; alone it identifies nobody",
    },
    phone: copied("phone", "The carrier needs no number after delivery"),
    metadata: copied(
      "delivery",
      "Notes for the driver, such as a door code, are of no use after delivery"
    ),
  },
  notPersonal: ["id", "created_at", "updated_at", "deleted_at"],
  figures: ["country_code", "created_at"],
})
