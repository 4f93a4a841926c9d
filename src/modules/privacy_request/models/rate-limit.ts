import { model } from "@medusajs/framework/utils"

/** How often somebody did something lately. The id is a keyed digest. */
export const RateLimit = model.define("privacy_rate_limit", {
  id: model.id().primaryKey(),
  count: model.number(),
  resets_at: model.dateTime(),
})
