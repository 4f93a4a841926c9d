import { definePersonalData } from "../define-personal-data"
import type { PersonalData } from "../types"

/** The first e-mail address in a text. */
const addressIn = (text: string) =>
  `substring(${text} from '[[:alnum:]._%+-]+@[[:alnum:].-]*[[:alnum:]]')`

/**
 * Stock set aside for an order line until it is shipped. Staff can put stock
 * aside without an order too, and say for whom: such a row is found when the
 * description holds the e-mail address.
 */
export const reservationItem = definePersonalData({
  table: "reservation_item",
  module: "inventory",
  label: { en: "Reserved stock", nb: "Reserverte varer" },
  category: "orders",
  purposes: ["order"],
  source: "staff",
  reach: [
    { column: "t.line_item_id", in: "order_line_item" },
    {
      mailbox: addressIn("t.description"),
      where: "t.line_item_id is null",
    },
  ],
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
