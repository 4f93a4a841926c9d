import { anAddress, type Address } from "./address"
import { aPerson, type Person } from "./person"

/**
 * An address with the mark in every free field, followed by the field's name:
 * a word found later tells where it came from. Let the mark contain an i, l, o
 * or u: Medusa's ids never do, so they cannot match it by chance.
 */
export const markedAddress = (mark: string, role = "Address"): Address =>
  anAddress({
    first_name: `${mark}${role}FirstName`,
    last_name: `${mark}${role}LastName`,
    company: `${mark}${role}Company`,
    address_1: `${mark}${role}Line1`,
    address_2: `${mark}${role}Line2`,
    postal_code: `${mark}${role}Postal`,
    city: `${mark}${role}City`,
    province: `${mark}${role}Province`,
    phone: `${mark}${role}Phone`,
    metadata: { door: `${mark}${role}Metadata` },
  })

/** A person whose every field carries the mark, the mailbox included. */
export const markedPerson = (
  mark: string,
  overrides: Partial<Person> = {}
): Person =>
  aPerson({
    email: `${mark}Mail@${mark}.example.com`,
    password: `${mark}Password`,
    first_name: `${mark}FirstName`,
    last_name: `${mark}LastName`,
    company_name: `${mark}Company`,
    phone: `${mark}Phone`,
    metadata: { note: `${mark}Metadata` },
    address: markedAddress(mark),
    ...overrides,
  })
