import type { MedusaStoreRequest } from "@medusajs/framework/http"

/** Ids of orders, carts, payment collections and payment sessions. */
const RECORD_ID = /^(order|cart|pay_col|payses)_/

/** Keys that name the record an object belongs to. */
const REFERENCES = ["order_id", "cart_id", "payment_collection_id"] as const

/** Keys under which Medusa's routes put orders and carts, whatever their ids. */
const RECORDS = /^(orders?|carts?)$/

/** Keys under which they put payments, which a request should name. */
const PAYMENTS = /^(payment_collections?|payment_sessions?|payments?)$/

const ADDRESSED = ["shipping_address", "billing_address", "payment_sessions"]
const TRADED = ["currency_code", "items", "total", "display_id", "region_id"]

type Fields = Readonly<Record<string, unknown>>

/** The records one object of a response stands for or belongs to. */
export function recordsOf(holder: string, object: Fields): string[] {
  const { id } = object
  const isRecord =
    typeof id === "string" && (RECORD_ID.test(id) || RECORDS.test(holder))

  return isRecord ? [id, ...referencesIn(object)] : referencesIn(object)
}

/** Whether an object that names no record is an order, a cart or a payment. */
export const looksLikeRecord = (holder: string, object: Fields): boolean =>
  RECORDS.test(holder) ||
  PAYMENTS.test(holder) ||
  (ADDRESSED.some((key) => key in object) &&
    TRADED.some((key) => key in object))

/**
 * The records a request is about, by its path and its body. Whatever it
 * answers is about them too, also where `fields` left the ids out.
 */
export function recordsAskedFor(req: MedusaStoreRequest): string[] {
  const [path = ""] = req.originalUrl.split("?")
  const named = path.split("/").map(decoded).filter(isRecordId)

  return isFields(req.body) ? [...named, ...referencesIn(req.body)] : named
}

/** Whether a value is an object with keys, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isRecordId = (text: string) => RECORD_ID.test(text)

function referencesIn(object: Fields): string[] {
  return REFERENCES.map((key) => object[key]).filter(
    (value): value is string => typeof value === "string" && value !== ""
  )
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
