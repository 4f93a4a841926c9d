import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Needle } from "./needle"
import { searchForPhone } from "./phone-pattern"
import { emailForms, emailPattern, phrasePattern } from "./text-patterns"
import { type Forms, readForms } from "./word-forms"

/** What a hit is: which kind of thing that identified the subject. */
export type Found = "email" | "phone" | "address"

/**
 * One thing to look for, as Postgres compares it. A cell is a hit when it
 * matches `pattern` and its row matches every one of `also`.
 */
export type Term = {
  scan: string
  what: Found
  /**
   * Plain texts of which one stands in every hit; of a `phone`, once the signs
   * between digits are gone. Looked for first: plain text is found much faster
   * than a pattern.
   */
  near: string[]
  pattern: string
  also: string[]
}

/** A scan, and what it looks for. */
export type ScanNeedle = { scan: string; needle: Needle }

type TermOfAny = Omit<Term, "scan">

/** Shorter words of a name stand everywhere. */
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
      ...needle.phones.flatMap(phoneTerm),
      ...needle.addresses.flatMap((address) => addressTerm(address, forms)),
    ].map((term) => ({ scan, ...term }))
  )
}

function emailTerm(email: string, forms: Forms): TermOfAny {
  const near = forms(email)
    .filter((form) => form.includes("@"))
    .flatMap(emailForms)

  return { what: "email", near, pattern: emailPattern(near), also: [] }
}

function phoneTerm(phone: Needle["phones"][number]): TermOfAny[] {
  const search = searchForPhone(phone)

  return search
    ? [
        {
          what: "phone",
          near: [search.national],
          pattern: search.pattern,
          also: [],
        },
      ]
    : []
}

/** The street is the hit; every word of the name must stand in its row. */
function addressTerm(
  { name, street }: Needle["addresses"][number],
  forms: Forms
): TermOfAny[] {
  const words = splitWords(name).filter((word) => word.length >= SHORTEST_WORD)
  if (!words.length || street.length < SHORTEST_STREET || !hasLetter(street)) {
    return []
  }
  const streets = forms(street)
  return [
    {
      what: "address",
      near: streets.map(longestWord),
      pattern: phrasePattern(streets),
      also: words.map((word) => phrasePattern(forms(word))),
    },
  ]
}

function longestWord(phrase: string): string {
  return splitWords(phrase).reduce((longest, word) =>
    word.length > longest.length ? word : longest
  )
}

const hasLetter = (text: string) => /\p{L}/u.test(text)

const splitWords = (text: string) => text.split(/\s+/)

function wordsOf({ emails, addresses }: Needle): string[] {
  return [
    ...emails,
    ...addresses.flatMap(({ name, street }) => [...splitWords(name), street]),
  ]
}
