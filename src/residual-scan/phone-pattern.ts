import { CALLING_CODES, splitCallingCode } from "./calling-codes"
import type { Phone } from "./needle"
import { END, START } from "./text-patterns"

/** Shorter numbers stand in too many ordinary figures. */
const SHORTEST = 7

/** From this length a number is more than a national one. */
const LONGER_THAN_NATIONAL = 10

const SPACES = " \u00a0\u2009\u202f"

/** What people write between digits. */
export const GAP_SIGNS = `${SPACES}./()\u2010\u2011\u2012\u2013\u2014\u2015-`

const GAP = `[${GAP_SIGNS}]*`

/** Dates are written with the same signs, and stand everywhere. */
const GAP_IN_DATE_LIKE = `[${SPACES}]*`
const DATE_LIKE = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/

/** How to find a telephone number. */
export type PhoneSearch = {
  /** The digits that stand together once the signs between them are gone. */
  national: string
  /** A Postgres regular expression for the text as it is. */
  pattern: string
}

/**
 * Finds a telephone number however it is written: digits are compared, signs
 * between them are ignored, and the calling code may be there or not.
 * Undefined when there are too few digits.
 *
 * @example
 * searchForPhone({ number: "+47 400 00 001", country: "no" })
 * // finds "40000001", "0047 40 00 00 01", "tel. 400-00-001"
 */
export function searchForPhone(phone: Phone): PhoneSearch | undefined {
  const { code, national } = parsePhone(phone)
  if (national.length < SHORTEST) {
    return undefined
  }
  const gap = DATE_LIKE.test(national) ? GAP_IN_DATE_LIKE : GAP
  const abroad = code
    ? `(?:(?:\\+|00)?${gap}${code}${gap})?`
    : `(?:(?:\\+|00)${gap}[1-9][0-9]{0,2}${gap})?`

  return {
    national,
    pattern: `${START}${abroad}(?:\\(?0\\)?${gap})?${[...national].join(gap)}${END}`,
  }
}

function parsePhone({ number, country }: Phone): {
  code: string | undefined
  national: string
} {
  const digits = number.replaceAll(/\D/g, "")
  const abroad = /^\s*(\+|00|\(\+)/.test(number)
  if (abroad) {
    const [code, rest] = splitCallingCode(digits.replace(/^00/, ""))
    return { code, national: withoutTrunk(rest) }
  }
  const code = country ? CALLING_CODES[country] : undefined
  const bare =
    code && digits.length >= LONGER_THAN_NATIONAL && digits.startsWith(code)
      ? digits.slice(code.length)
      : digits

  return { code, national: withoutTrunk(bare) }
}

/** The 0 that is dialed within a country only. */
function withoutTrunk(digits: string): string {
  return digits.replace(/^0/, "")
}
