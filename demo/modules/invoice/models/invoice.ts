import { model } from "@medusajs/framework/utils"

/** An invoice as Medusa's invoice recipe has it: numbered, and its content. */
export const Invoice = model.define("invoice", {
  id: model.id({ prefix: "invoice" }).primaryKey(),
  display_id: model.autoincrement(),
  order_id: model.text().index(),
  status: model.enum(["latest", "stale"]).default("latest"),
  // the recipe's spelling, which becomes the name of the column
  pdfContent: model.json(),
})
