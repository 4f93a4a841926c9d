import { model } from "@medusajs/framework/utils"

/**
 * One version of a purpose, as an officer decided it. Append-only: the highest
 * version is in force, and the ready-made preset where there is none.
 */
export const PurposeVersion = model
  .define("privacy_purpose", {
    id: model.id({ prefix: "prvpur" }).primaryKey(),
    purpose_id: model.text(),
    version: model.number(),
    /** `{ nb, nn, en }` */
    label: model.json(),
    /** What people read when they decide: `{ nb, nn, en }`. */
    text: model.json(),
    legal_basis: model.enum([
      "consent",
      "contract",
      "legal_obligation",
      "legitimate_interest",
    ]),
    categories: model.array(),
    recipients: model.array(),
    /** How long, in words: `{ nb, nn, en }`. */
    retention: model.json(),
    can_object: model.boolean(),
    needs_consent: model.boolean(),
    direct_marketing: model.boolean(),
    retired: model.boolean().default(false),
    decided_by: model.text(),
  })
  .indexes([{ on: ["purpose_id", "version"], unique: true }])
