import type { HttpTypes } from "@medusajs/framework/types"
import type { Scene } from "./scene"

/** Ids of all orders of the person, those placed as a guest included. */
export async function ownOrders({ admin, person }: Scene): Promise<string[]> {
  const { customers } = await admin.get<HttpTypes.AdminCustomerListResponse>(
    "/admin/customers",
    { query: { q: person.email, fields: "id" } }
  )
  const { orders } = await admin.get<HttpTypes.AdminOrderListResponse>(
    "/admin/orders",
    { query: { customer_id: customers.map(({ id }) => id), limit: 1000 } }
  )

  return orders.map(({ id }) => id)
}
