import type { HttpTypes } from "@medusajs/framework/types"
import type { Person } from "../people"
import type { Ref, Shop } from "../setup"

/** A customer typed in by staff: no login, so Medusa counts them as a guest. */
export const createCustomerByStaff = async (
  { admin }: Shop,
  person: Partial<Person>
): Promise<HttpTypes.AdminCustomer> => {
  const { email, first_name, last_name, company_name, phone, metadata } = person
  const { customer } = await admin.post<HttpTypes.AdminCustomerResponse>(
    "/admin/customers",
    { email, first_name, last_name, company_name, phone, metadata }
  )

  return customer
}

export const updateCustomerByStaff = async (
  { admin }: Shop,
  { id }: Ref,
  changes: HttpTypes.AdminUpdateCustomer
): Promise<HttpTypes.AdminCustomer> => {
  const { customer } = await admin.post<HttpTypes.AdminCustomerResponse>(
    `/admin/customers/${id}`,
    changes
  )

  return customer
}

export const addAddressByStaff = async (
  { admin }: Shop,
  { id }: Ref,
  address: HttpTypes.AdminCreateCustomerAddress
): Promise<HttpTypes.AdminCustomer> => {
  const { customer } = await admin.post<HttpTypes.AdminCustomerResponse>(
    `/admin/customers/${id}/addresses`,
    address
  )

  return customer
}

/** What the dashboard does: a soft delete that leaves nearly everything. */
export const deleteCustomerByStaff = async (
  { admin }: Shop,
  { id }: Ref
): Promise<void> => {
  await admin.delete(`/admin/customers/${id}`)
}

/** Every row with this mailbox, guests included. */
export const findCustomers = async (
  { admin }: Shop,
  query: HttpTypes.AdminCustomerFilters
): Promise<HttpTypes.AdminCustomer[]> => {
  const { customers } = await admin.get<HttpTypes.AdminCustomerListResponse>(
    "/admin/customers",
    { query: { ...query } }
  )

  return customers
}
