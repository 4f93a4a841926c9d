import type { PersonalData } from "../../types"
import { customer } from "./customer"
import { customerAddress } from "./customer-address"
import { customerGroup, customerGroupCustomer } from "./customer-group"

/** Profiles, address books and customer groups. */
export const customerEntries: readonly PersonalData[] = [
  customer,
  customerAddress,
  customerGroupCustomer,
  customerGroup,
]
