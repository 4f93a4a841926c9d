import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

const moveTo =
  (action: "archive" | "cancel" | "complete") =>
  async ({ admin }: Shop, { id }: Ref): Promise<HttpTypes.AdminOrder> => {
    const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
      `/admin/orders/${id}/${action}`
    )

    return order
  }

export const archiveOrder = moveTo("archive")
/** Refused once anything of the order has been packed. */
export const cancelOrder = moveTo("cancel")
export const completeOrder = moveTo("complete")
