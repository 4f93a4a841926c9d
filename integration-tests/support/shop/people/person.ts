import { anAddress, type Address } from "./address"

/** Somebody who buys things, before the shop knows them. */
export interface Person {
  email: string
  password: string
  first_name: string
  last_name: string
  company_name: string
  phone: string
  metadata: Record<string, unknown>
  address: Address
}

let born = 0

/** A new person with a mailbox of their own. */
export const aPerson = (overrides: Partial<Person> = {}): Person => {
  const person = {
    email: `person.${Date.now().toString(36)}.${++born}@example.com`,
    password: "correct horse battery staple",
    first_name: "Kari",
    last_name: "Nordmann",
    company_name: "Nordmann Keramikk",
    phone: "+47 400 00 001",
    metadata: {},
    ...overrides,
  }
  const { first_name, last_name, phone } = person

  return { address: anAddress({ first_name, last_name, phone }), ...person }
}
