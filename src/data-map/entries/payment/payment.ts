import { definePersonalData } from "../../define-personal-data"
import { recordMetadata } from "../order/rules"
import { GATEWAY_KEYS } from "./gateway-keys"

/** Payments that a gateway authorized. */
export const payment = definePersonalData({
  table: "payment",
  module: "payment",
  label: { en: "Payments", nb: "Betalinger" },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.payment_collection_id", in: "payment_collection" }],
  rows: "keep",
  why: "Amount and date of a payment are accounting figures, and money can be refunded for years",
  columns: {
    data: {
      category: "payment",
      secretKeys: ["client_secret"],
      treatment: "clear",
      whileLocked: "scrub",
      keepKeysBy: GATEWAY_KEYS,
      why: "The gateway's answer names payer, card and billing address; only its number of the payment stays while money may have to be paid back",
    },
    metadata: {
      ...recordMetadata(
        "Only the keys that tie the payment to the accounts stay while the order is locked"
      ),
      category: "payment",
    },
  },
  notPersonal: [
    "id",
    "amount",
    "raw_amount",
    "currency_code",
    "provider_id",
    "captured_at",
    "canceled_at",
    "payment_collection_id",
    "payment_session_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "amount",
    "raw_amount",
    "currency_code",
    "provider_id",
    "captured_at",
    "canceled_at",
    "payment_collection_id",
    "created_at",
  ],
})

/** Money taken. */
export const capture = definePersonalData({
  table: "capture",
  module: "payment",
  label: { en: "Money taken", nb: "Trukne beløp" },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.payment_id", in: "payment" }],
  rows: "keep",
  why: "Money that came in is an entry in the accounts",
  columns: {
    metadata: {
      ...recordMetadata(
        "Only the keys that tie the money taken to the accounts stay while the order is locked"
      ),
      category: "payment",
    },
  },
  notPersonal: [
    "id",
    "amount",
    "raw_amount",
    "payment_id",
    "created_by",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["amount", "raw_amount", "payment_id", "created_at"],
})

/** Money given back. */
export const refund = definePersonalData({
  table: "refund",
  module: "payment",
  label: { en: "Refunds", nb: "Tilbakebetalinger" },
  category: "payment",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "staff",
  reach: [{ column: "t.payment_id", in: "payment" }],
  rows: "keep",
  why: "Money that went out is an entry in the accounts",
  columns: {
    note: {
      category: "support",
      treatment: "clear",
      why: "Staff write here why you got your money back; the refund reason from the shop's list stays",
    },
    metadata: {
      ...recordMetadata(
        "Only the keys that lead to the credit note of a refund stay while the order is locked"
      ),
      category: "payment",
    },
  },
  notPersonal: [
    "id",
    "amount",
    "raw_amount",
    "payment_id",
    "refund_reason_id",
    "created_by",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "amount",
    "raw_amount",
    "payment_id",
    "refund_reason_id",
    "created_at",
  ],
})
