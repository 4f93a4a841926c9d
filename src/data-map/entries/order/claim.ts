import { definePersonalData } from "../../define-personal-data"
import { actor, looseMetadata, recordMetadata } from "./rules"

/** Claims: goods that were missing, wrong or broken. */
export const orderClaim = definePersonalData({
  table: "order_claim",
  module: "order",
  label: { en: "Claims", nb: "Reklamasjoner" },
  category: "support",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "staff",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "A claim ends in a refund or a replacement, which the accounts must explain",
  columns: {
    created_by: actor(
      "created_by",
      "Where the shop lets customers claim by themselves, your customer number stands here"
    ),
    metadata: recordMetadata(
      "Only the keys that tie the claim to the accounts stay while the order is locked"
    ),
  },
  notPersonal: [
    "id",
    "order_id",
    "return_id",
    "order_version",
    "display_id",
    "type",
    "no_notification",
    "refund_amount",
    "raw_refund_amount",
    "canceled_at",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "order_id",
    "order_version",
    "display_id",
    "type",
    "refund_amount",
    "raw_refund_amount",
    "created_at",
  ],
})

/** Lines of claims. */
export const orderClaimItem = definePersonalData({
  table: "order_claim_item",
  module: "order",
  label: { en: "Claimed items", nb: "Reklamerte varer" },
  category: "support",
  purposes: ["customer_relation", "bookkeeping"],
  source: "staff",
  reach: [{ column: "t.claim_id", in: "order_claim" }],
  rows: "keep",
  why: "Which goods were claimed, and how many, explains the refund or replacement",
  columns: {
    note: {
      category: "support",
      treatment: "clear",
      why: "The story of the complaint is not needed once it is settled; the reason code stays",
    },
    metadata: looseMetadata(
      "Custom data on a claimed item is not needed once the claim is settled",
      "support"
    ),
  },
  notPersonal: [
    "id",
    "claim_id",
    "item_id",
    "is_additional_item",
    "reason",
    "quantity",
    "raw_quantity",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["claim_id", "item_id", "quantity", "raw_quantity", "created_at"],
})

/** Pictures that customers send with a claim. */
export const orderClaimItemImage = definePersonalData({
  table: "order_claim_item_image",
  module: "order",
  label: { en: "Pictures sent with claims", nb: "Bilder til reklamasjoner" },
  category: "support",
  purposes: ["customer_relation"],
  source: "given",
  reach: [{ column: "t.claim_item_id", in: "order_claim_item" }],
  rows: "delete",
  why: "Pictures can show a home or people, and no document needs them once the claim is settled",
  columns: {
    url: {
      category: "support",
      treatment: "replace",
      replaceWith: "random",
      why: "It leads to the picture itself",
    },
    metadata: looseMetadata(
      "Whatever was noted with the picture goes with it",
      "support"
    ),
  },
  notPersonal: [
    "id",
    "claim_item_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
