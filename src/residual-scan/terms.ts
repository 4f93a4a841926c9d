import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Needle } from "./needle"
import { phonePattern } from "./phone-pattern"
import { emailPattern, phrasePattern } from "./text-patterns"

/** What a hit is: which kind of thing that identified the subject. */
export type Found = "email" | "phone" | "address"

/**
 * One thing to look for, as Postgres compares it. A cell is a hit when it
 * matches `pattern` and its row matches every one of `also`.
 */
export type Term = {
  scan: string
  what: Found
  pattern: string
  also: string[]
}

/** A scan, and what it looks for. */
export type ScanNeedle = { scan: string; needle: Needle }

/** How a value may stand in the database, beside as it was typed. */
type Forms = (value: string) => string[]

/** What else than the value itself is no shorter than this many letters. */
const SHORTEST_WORD = 2

const SHORTEST_STREET = 4

/**
 * Compiles needles into terms. Search columns hold words cut to their stems,
 * in whatever language: Postgres is asked how it would cut ours.
 */
export async function compileTerms(
  trx: Knex.Transaction,
  needles: readonly ScanNeedle[]
): Promise<Term[]> {
  const forms = await readForms(
    trx,
    needles.flatMap(({ needle }) => wordsOf(needle))
  )
  return needles.flatMap(({ scan, needle }) =>
    [
      ...needle.emails.map((email) => emailTerm(email, forms)),
      ...needle.phones.flatMap((phone) => {
        const pattern = phonePattern(phone)
        return pattern ? [{ what: "phone" as const, pattern, also: [] }] : []
      }),
      ...needle.addresses.flatMap((address) => addressTerm(address, forms)),
    ].map((term) => ({ scan, ...term }))
  )
}

function emailTerm(email: string, forms: Forms): Omit<Term, "scan"> {
  const whole = forms(email).filter((form) => form.includes("@"))

  return { what: "email", pattern: emailPattern(whole), also: [] }
}

/** The street is the hit; every word of the name must stand in its row. */
function addressTerm(
  { name, street }: Needle["addresses"][number],
  forms: Forms
): Omit<Term, "scan">[] {
  const words = name.split(/\s+/).filter(isWord)
  if (!words.length || !/\p{L}/u.test(street) || !isStreet(street)) {
    return []
  }
  const also = words.map((word) => phrasePattern(forms(word)))

  return [{ what: "address", pattern: phrasePattern(forms(street)), also }]
}

const isWord = (word: string) => word.length >= SHORTEST_WORD

const isStreet = (street: string) => street.length >= SHORTEST_STREET

function wordsOf({ emails, addresses }: Needle): string[] {
  return [
    ...emails,
    ...addresses.flatMap(({ name, street }) => [...name.split(/\s+/), street]),
  ]
}

/** Lower case as this database makes it, and the stems of every language. */
async function readForms(
  trx: Knex.Transaction,
  values: readonly string[]
): Promise<Forms> {
  const { rows } = await trx.raw<{
    rows: { value: string; forms: string[] }[]
  }>(
    `select v.value, array_append(array(
       select distinct (
         select string_agg(u.lexeme, ' ' order by p.position)
         from unnest(to_tsvector(c.oid::regconfig, v.value)) u
         cross join unnest(u.positions) p(position))
       from pg_ts_config c
     ), lower(v.value)) as forms
     from (select distinct unnest(?::text[]) as value) v`,
    [[...values]]
  )
  const known = new Map(
    rows.map(({ value, forms }) => [
      value,
      forms.filter((form) => form?.trim()),
    ])
  )
  return (value) => known.get(value) ?? [value.toLowerCase()]
}
