import { definePersonalData } from "../../src/data-map/define-personal-data"

/**
 * The shop's own table, declared so that plan, export, erasure and scan know
 * it like one of Medusa's.
 */
export const invoice = definePersonalData({
  table: "invoice",
  module: "invoice",
  label: { en: "Invoices", nb: "Fakturaer" },
  category: "orders",
  purposes: ["bookkeeping"],
  source: "given",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "delete",
  keepRowsWhileLocked: true,
  why: "An invoice is kept as issued while the law wants it, and goes afterwards: the order keeps the figures",
  // locked for its own time; what was issued is never made anew
  accountingRecord: {
    order: "t.order_id",
    frozen: ["order_id", "display_id", "pdfContent"],
  },
  columns: {
    pdfContent: {
      category: "orders",
      treatment: "clear",
      whileLocked: "keep",
      why: "A sales document is kept as it was issued, buyer included",
    },
  },
  notPersonal: [
    "id",
    "order_id",
    "display_id",
    "status",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
