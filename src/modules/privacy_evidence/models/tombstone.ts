import { model } from "@medusajs/framework/utils"

/** What a tombstone stands for. */
export const TombstoneKind = {
  CUSTOMER: "customer",
  ORDER: "order",
  MAILBOX: "mailbox",
} as const

/**
 * That something was erased: the id of a customer or order, or the keyed
 * digest of an e-mail address. Lets an erasure be replayed after a backup is
 * restored, and tells the shop's routes whose tokens are dead.
 */
export const Tombstone = model
  .define("privacy_tombstone", {
    id: model.id({ prefix: "prvtmb" }).primaryKey(),
    kind: model.enum(Object.values(TombstoneKind)),
    /** An id, or the digest of an address. */
    reference: model.text(),
    receipt_id: model.text().index(),
    /** Rows created before this moment were erased; a replay keeps to it. */
    erased_at: model.dateTime().nullable(),
    /** When the oldest backup that may know the person is gone. */
    expires_at: model.dateTime().nullable(),
    /** When it was written to `evidence.tombstones.directory`. */
    filed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["reference", "kind"] }])
