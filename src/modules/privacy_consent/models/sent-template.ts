import { model } from "@medusajs/framework/utils"

/**
 * A notification template that this shop has sent, with the purpose it had
 * then. Null: nobody assigned it to one, so no choice stops it.
 */
export const SentTemplate = model.define("privacy_sent_template", {
  id: model.id({ prefix: "prvtpl" }).primaryKey(),
  template: model.text().unique(),
  channel: model.text(),
  purpose_id: model.text().nullable(),
})
