import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

/**
 * Calls the parcel of a return off. Medusa makes one as soon as a return is
 * requested, and cancels nothing that still has one.
 */
export const cancelReturnParcel = async (
  { admin }: Shop,
  { id }: Ref
): Promise<void> => {
  const answer = await admin.get<HttpTypes.AdminReturnResponse>(
    `/admin/returns/${id}`,
    { query: { fields: "*fulfillments" } }
  )
  const { fulfillments = [] } = answer.return as {
    fulfillments?: { id: string; canceled_at: string | null }[]
  }

  for (const parcel of fulfillments.filter((one) => !one.canceled_at)) {
    await admin.post(`/admin/fulfillments/${parcel.id}/cancel`)
  }
}
