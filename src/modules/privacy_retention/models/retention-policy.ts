import { model } from "@medusajs/framework/utils"

/**
 * One recorded decision about how long records are kept. Append-only: the
 * latest of a sales channel holds, over what the options say.
 */
export const RetentionPolicyRecord = model.define("privacy_retention_policy", {
  id: model.id({ prefix: "prvpol" }).primaryKey(),
  /** `options`: what `medusa-config.ts` says; `decision`: an officer's. */
  kind: model.enum(["options", "decision"]),
  /** Null: the whole shop. */
  sales_channel_id: model.text().nullable(),
  /** What is decided: keys of the option `retention`. */
  settings: model.json(),
  /** SHA-256 of the rules that came of it, all sales channels together. */
  rules_digest: model.text(),
  /** Whether locks that exist may end earlier because of it. */
  shortens: model.boolean().default(false),
  reason: model.text(),
  /** A user id, or `options`. */
  decided_by: model.text(),
})
