import { definePersonalData } from "../../define-personal-data"
import { LEFT_BEHIND } from "./collection"
import { GATEWAY_KEYS } from "./gateway-keys"

/**
 * Attempts to pay. Medusa hands the gateway a snapshot of the whole customer
 * (name, e-mail, phone, metadata, every saved address) and keeps it in
 * `context`.
 */
export const paymentSession = definePersonalData({
  table: "payment_session",
  module: "payment",
  label: { en: "Attempts to pay", nb: "Betalingsforsøk" },
  category: "payment",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.payment_collection_id", in: "payment_collection" }],
  rows: "delete",
  // The same rows whose collection goes: deleting that one cascades to here.
  deleteWhere: LEFT_BEHIND("t.payment_collection_id"),
  why: "The status of a payment is worked out from its attempts; those that led to no order go",
  columns: {
    data: {
      category: "payment",
      treatment: "clear",
      whileLocked: "scrub",
      keepKeysBy: GATEWAY_KEYS,
      export: "existence",
      why: "It holds the secret your browser paid with; the gateway's own number of the payment is all that is needed while the order is locked",
    },
    context: {
      category: "payment",
      treatment: "clear",
      why: "A full copy of your profile and addresses as of the day you paid, which nothing reads afterwards",
    },
    metadata: {
      category: "payment",
      treatment: "clear",
      why: "Custom data on an attempt to pay has no use when the payment is made",
    },
  },
  notPersonal: [
    "id",
    "currency_code",
    "amount",
    "raw_amount",
    "provider_id",
    "status",
    "authorized_at",
    "payment_collection_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
