import { model } from "@medusajs/framework/utils"

/**
 * What should have stood in a sales document that is issued: added beside it,
 * never written into it. Goes with the buyer block when the lock ends.
 */
export const CorrectionNote = model
  .define("privacy_correction_note", {
    id: model.id({ prefix: "prvcor" }).primaryKey(),
    order_id: model.text(),
    address: model.enum(["billing", "shipping"]),
    /** New values by column of `order_address`. */
    changes: model.json(),
    reason: model.text(),
    noted_by: model.text(),
  })
  .indexes([{ on: ["order_id"] }])
