/** An address as every Medusa route takes it, with nothing left out. */
export interface Address {
  first_name: string
  last_name: string
  company: string
  address_1: string
  address_2: string
  postal_code: string
  city: string
  province: string
  /** Two letters, lower case. */
  country_code: string
  phone: string
  metadata: Record<string, unknown>
}

/** An address in Oslo. */
export const anAddress = (overrides: Partial<Address> = {}): Address => ({
  first_name: "Kari",
  last_name: "Nordmann",
  company: "Nordmann Keramikk",
  address_1: "Storgata 1",
  address_2: "H0203",
  postal_code: "0155",
  city: "Oslo",
  province: "Oslo",
  country_code: "no",
  phone: "+47 400 00 001",
  metadata: {},
  ...overrides,
})
