/**
 * What to look for after an erasure: what identified the subject. Exists in
 * memory, and encrypted in the database until the search is over.
 */
export type Needle = {
  emails: readonly string[]
  phones: readonly Phone[]
  /** Name and street of one address; only both together identify somebody. */
  addresses: readonly NamedStreet[]
  /** How many more there were than one search can look for. */
  left_out: number
}

/** A telephone number, as somebody typed it. */
export type Phone = {
  number: string
  /** Two letters, of the address it stood in. */
  country: string | null
}

export type NamedStreet = { name: string; street: string }

/** What an auditor may know of a needle: how many of each. */
export type SearchedFor = Record<keyof Needle, number>

/** As many of each as a search takes without getting slow. */
const MOST = 100

/** Counts what is looked for. */
export function countNeedle(needle: Needle): SearchedFor {
  return {
    emails: needle.emails.length,
    phones: needle.phones.length,
    addresses: needle.addresses.length,
    left_out: needle.left_out,
  }
}

/** Both needles in one, each value once. */
export function joinNeedles(a: Needle, b: Needle): Needle {
  return limitNeedle({
    emails: [...a.emails, ...b.emails],
    phones: [...a.phones, ...b.phones],
    addresses: [...a.addresses, ...b.addresses],
    left_out: a.left_out + b.left_out,
  })
}

/** Each value once, and no more of them than can be looked for. */
export function limitNeedle(needle: Needle): Needle {
  const emails = distinct(needle.emails)
  const phones = distinctPhones(needle.phones)
  const addresses = distinct(needle.addresses)
  const over = [emails, phones, addresses].map(({ length }) =>
    Math.max(0, length - MOST)
  )
  return {
    emails: emails.slice(0, MOST),
    phones: phones.slice(0, MOST),
    addresses: addresses.slice(0, MOST),
    left_out: over.reduce((sum, count) => sum + count, needle.left_out),
  }
}

/** One that says its country takes the place of the same one that does not. */
function distinctPhones(phones: readonly Phone[]): Phone[] {
  const located = new Set(
    phones.flatMap(({ number, country }) => (country ? [digitsOf(number)] : []))
  )
  return distinct(
    phones.filter(
      ({ number, country }) => country ?? !located.has(digitsOf(number))
    )
  )
}

const digitsOf = (number: string) => number.replaceAll(/\D/g, "")

function distinct<T>(values: readonly T[]): T[] {
  const known = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...known.values()]
}
