import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../setup"
import type { Account } from "./account"

type AddressInput = Partial<HttpTypes.StoreCreateCustomerAddress>

/** Puts an address in the customer's address book, their own by default. */
export const addAddress = async (
  { store }: Shop,
  account: Account,
  overrides: AddressInput = {}
): Promise<HttpTypes.StoreCustomerAddress> => {
  const { customer } = await store
    .as(account.token)
    .post<HttpTypes.StoreCustomerResponse>(
      "/store/customers/me/addresses",
      { address_name: "Hjemme", ...account.address, ...overrides },
      { query: { fields: "*addresses" } }
    )

  return newest(customer.addresses)
}

export const deleteAddress = async (
  { store }: Shop,
  { token }: Account,
  { id }: { id: string }
): Promise<void> => {
  await store.as(token).delete(`/store/customers/me/addresses/${id}`)
}

/** The route answers with the customer, not with the address. */
const newest = <T extends { created_at: string | Date }>(rows: T[]): T => {
  const [last] = [...rows].sort(
    (a, b) => +new Date(b.created_at) - +new Date(a.created_at)
  )

  if (!last) {
    throw new Error("The customer has no address after one was added")
  }

  return last
}
