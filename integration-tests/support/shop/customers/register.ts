import type { HttpTypes } from "@medusajs/framework/types"
import { aPerson, type Person } from "../people"
import type { Shop } from "../setup"
import type { Account } from "./account"
import { logIn } from "./log-in"

/**
 * Takes the first of two steps only: credentials without a customer, as when
 * somebody closes the browser in the middle of signing up.
 */
export const startRegistration = async (
  { store }: Shop,
  { email, password }: Pick<Person, "email" | "password">
): Promise<string> => {
  const { token } = await store.post<{ token: string }>(
    "/auth/customer/emailpass/register",
    { email, password }
  )

  return token
}

/**
 * Signs a person up and in. Their address is not put in the address book; see
 * `addAddress`.
 *
 * @example
 * const kari = await register(shop, aPerson({ first_name: "Kari" }))
 */
export const register = async (
  shop: Shop,
  person: Person = aPerson()
): Promise<Account> => {
  const { email, first_name, last_name, company_name, phone, metadata } = person
  const registration = await startRegistration(shop, person)
  const { customer } = await shop.store
    .as(registration)
    .post<HttpTypes.StoreCustomerResponse>("/store/customers", {
      email,
      first_name,
      last_name,
      company_name,
      phone,
      metadata,
    })

  return { ...person, id: customer.id, token: await logIn(shop, person) }
}
