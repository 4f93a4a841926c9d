import { definePersonalData } from "../define-personal-data"
import type { PersonalData } from "../types"

/** Stock set aside for an order line until it is shipped. */
export const reservationItem = definePersonalData({
  table: "reservation_item",
  module: "inventory",
  label: { en: "Reserved stock", nb: "Reserverte varer" },
  category: "orders",
  purposes: ["order"],
  source: "staff",
  reach: [{ column: "t.line_item_id", in: "order_line_item" }],
  rows: "keep",
  why: "The stock counts on its reservations",
  columns: {
    description: {
      category: "orders",
      treatment: "clear",
      why: "Staff note for whom goods are put aside",
    },
    external_id: {
      category: "orders",
      treatment: "clear",
      why: "A number in another system can lead back to the order and its buyer",
    },
    metadata: {
      category: "orders",
      treatment: "clear",
      why: "Custom data on a reservation does not change the stock",
    },
  },
  notPersonal: [
    "id",
    "line_item_id",
    "location_id",
    "quantity",
    "raw_quantity",
    "allow_backorder",
    "inventory_item_id",
    "created_by",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["inventory_item_id", "location_id", "quantity", "raw_quantity"],
})

/** Of the inventory, only reservations belong to somebody's order. */
export const inventoryEntries: readonly PersonalData[] = [reservationItem]
