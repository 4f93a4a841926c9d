import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

/** A customer group, filled at once. */
export const createGroup = async (
  { admin }: Shop,
  group: HttpTypes.AdminCreateCustomerGroup,
  members: readonly Ref[] = []
): Promise<HttpTypes.AdminCustomerGroup> => {
  const { customer_group } =
    await admin.post<HttpTypes.AdminCustomerGroupResponse>(
      "/admin/customer-groups",
      group
    )

  if (members.length) {
    await admin.post(`/admin/customer-groups/${customer_group.id}/customers`, {
      add: members.map(({ id }) => id),
    })
  }

  return customer_group
}
