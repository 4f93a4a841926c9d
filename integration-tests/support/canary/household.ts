import { anAddress, aPerson, type Person } from "../shop"

/** The home two people share: surname, street, flat, town. */
const HOME = {
  last_name: "Haugen",
  address_1: "Fjellveien 12",
  address_2: "H0101",
  postal_code: "5019",
  city: "Bergen",
  company: "",
}

/** Somebody who lives there; their mailbox and telephone are their own. */
export const aHaugen = (first_name: string, phone: string): Person =>
  aPerson({
    email: `${first_name}.Haugen@Example.com`,
    first_name,
    last_name: HOME.last_name,
    phone,
    address: anAddress({ ...HOME, first_name, phone }),
  })
