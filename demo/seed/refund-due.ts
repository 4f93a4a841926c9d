import type { HttpTypes } from "@medusajs/framework/types"
import {
  type Ref,
  refundPayment,
  type Shop,
} from "../../integration-tests/support/shop"

/** Pays back what the shop owes after goods came back. */
export async function refundDue(
  shop: Shop,
  { id }: Ref,
  note: string
): Promise<void> {
  const { order } = await shop.admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${id}`,
    { query: { fields: "*summary" } }
  )
  const due = -Number(order.summary.pending_difference)

  if (due > 0) {
    await refundPayment(shop, order, { amount: due, note })
  }
}
