import { model } from "@medusajs/framework/utils"

export const LockState = { LOCKED: "locked", RELEASED: "released" } as const

/**
 * One accounting record that bookkeeping law makes the shop keep: the rule that
 * binds it, its last locked day, and the fingerprint that proves it unchanged.
 *
 * Days are calendar days in `time_zone`, `YYYY-MM-DD`, inclusive. The database
 * itself refuses to delete a lock, to release it before its day, or to shorten
 * it without a recorded decision.
 */
export const RetentionLock = model
  .define("privacy_retention_lock", {
    id: model.id({ prefix: "prvlock" }).primaryKey(),
    /** Table of the record: `order`, or one that a shop declared. */
    record: model.text(),
    record_id: model.text(),
    /** The order the record belongs to; its own id for an order. */
    order_id: model.text().nullable(),
    sales_channel_id: model.text().nullable(),
    state: model.enum(Object.values(LockState)).default(LockState.LOCKED),
    /** `unset` while no country and fiscal year end are set. */
    policy_id: model.text(),
    legal_basis: model.text(),
    tier: model
      .enum(["sales_document", "secondary", "books"])
      .default("sales_document"),
    /** Whether the sales document is issued, which locks the two blocks. */
    issued: model.boolean().default(false),
    /** Fields of the buyer's address that must stay. */
    buyer_block: model.array(),
    /** Fields of the delivery address that must stay. */
    delivery_block: model.array(),
    /** Day of the latest event. */
    counted_from: model.text(),
    /** Last day of the fiscal year of that event; null while none is set. */
    fiscal_year_end: model.text().nullable(),
    /** Last locked day; null: no end yet. */
    locked_through: model.text().nullable(),
    /** Last day to which the blocks hold: decided again on the day after. */
    decide_again_after: model.text().nullable(),
    time_zone: model.text(),
    /** SHA-256 of the figures as of `fingerprinted_at`. */
    fingerprint: model.text(),
    /** SHA-256 of the two blocks; null before issue. */
    buyer_fingerprint: model.text().nullable(),
    fingerprinted_at: model.dateTime(),
    /** When a check first found the record other than its fingerprint. */
    broken_at: model.dateTime().nullable(),
    /** When officers were told that the lock will end. */
    announced_at: model.dateTime().nullable(),
    /** The recorded decision that last set or shortened the end. */
    policy_decision_id: model.text().nullable(),
    released_at: model.dateTime().nullable(),
    receipt_id: model.text().nullable(),
  })
  .indexes([
    { on: ["record", "record_id"], unique: true },
    { on: ["order_id"] },
  ])
