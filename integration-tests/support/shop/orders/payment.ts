import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"
import { getOrder } from "./get-order"

const firstPayment = async (
  shop: Shop,
  order: Ref
): Promise<HttpTypes.AdminPayment> => {
  const { payment_collections } = await getOrder(shop, order)
  const [payment] = payment_collections.flatMap(
    ({ payments }) => payments ?? []
  )

  if (!payment) {
    throw new Error(`Order "${order.id}" has no payment`)
  }

  return payment
}

/** Takes the money: all that was authorized, unless an amount is given. */
export const capturePayment = async (
  shop: Shop,
  order: Ref,
  amount?: number
): Promise<HttpTypes.AdminPayment> => {
  const { id } = await firstPayment(shop, order)
  const { payment } = await shop.admin.post<HttpTypes.AdminPaymentResponse>(
    `/admin/payments/${id}/capture`,
    { amount }
  )

  return payment
}

export interface RefundInput {
  /** All that was captured, when not given. */
  amount?: number
  note?: string
  refund_reason_id?: string
}

/** Gives money back; the note is free text. */
export const refundPayment = async (
  shop: Shop,
  order: Ref,
  { refund_reason_id = shop.refundReason.id, ...refund }: RefundInput = {}
): Promise<HttpTypes.AdminPayment> => {
  const { id } = await firstPayment(shop, order)
  const { payment } = await shop.admin.post<HttpTypes.AdminPaymentResponse>(
    `/admin/payments/${id}/refund`,
    { refund_reason_id, ...refund }
  )

  return payment
}

/** Settles what an order still owes, as a bank transfer would. */
export const markAsPaid = async (
  shop: Shop,
  order: Ref
): Promise<HttpTypes.AdminPaymentCollection> => {
  const { payment_collections } = await getOrder(shop, order)
  const open = payment_collections.find(({ status }) => status === "not_paid")

  if (!open) {
    throw new Error(`Order "${order.id}" owes nothing`)
  }

  const { payment_collection } =
    await shop.admin.post<HttpTypes.AdminPaymentCollectionResponse>(
      `/admin/payment-collections/${open.id}/mark-as-paid`,
      { order_id: order.id }
    )

  return payment_collection
}
