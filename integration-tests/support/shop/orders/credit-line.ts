import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

/**
 * Writes off a difference. Medusa accepts it only while the order owes or is
 * owed something, and never more than that.
 */
export const addCreditLine = async (
  { admin }: Shop,
  { id }: Ref,
  line: Partial<HttpTypes.AdminCreateOrderCreditLine> & { amount: number }
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${id}/credit-lines`,
    { reference: "goodwill", reference_id: "goodwill", ...line }
  )

  return order
}
