import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

/** The order's history: who changed what, old and new values included. */
export const listChanges = async (
  { admin }: Shop,
  { id }: Ref
): Promise<HttpTypes.AdminOrderChange[]> => {
  const { order_changes } =
    await admin.get<HttpTypes.AdminOrderChangesResponse>(
      `/admin/orders/${id}/changes`
    )

  return order_changes
}
