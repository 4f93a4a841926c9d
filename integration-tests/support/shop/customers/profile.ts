import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../setup"
import type { Account } from "./account"

export const updateProfile = async (
  { store }: Shop,
  { token }: Pick<Account, "token">,
  changes: HttpTypes.StoreUpdateCustomer
): Promise<HttpTypes.StoreCustomer> => {
  const { customer } = await store
    .as(token)
    .post<HttpTypes.StoreCustomerResponse>("/store/customers/me", changes)

  return customer
}

/** The customer as their own storefront shows them. */
export const getProfile = async (
  { store }: Shop,
  { token }: Pick<Account, "token">
): Promise<HttpTypes.StoreCustomer> => {
  const { customer } = await store
    .as(token)
    .get<HttpTypes.StoreCustomerResponse>("/store/customers/me")

  return customer
}
