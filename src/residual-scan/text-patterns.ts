/**
 * Look-behind and look-ahead would make Postgres ten times slower here. What
 * matches is never shown, so that the sign beside a word may be part of it.
 *
 * A line break or tab inside JSON ends in a letter that belongs to no word.
 */
const ESCAPE = "\\\\[bfnrt]"

/** Where a word begins. */
export const START = `(?:^|[^[:alnum:]]|${ESCAPE})`

/** Where a word ends. */
export const END = "(?:$|[^[:alnum:]])"

/** What may stand between words. */
const BETWEEN = `(?:[[:space:],;]|${ESCAPE})+`

/** A longer mailbox may end in a shorter one: `kari.hansen@` in `hansen@`. */
const MAIL_START = `(?:^|[^[:alnum:].]|${ESCAPE}|%[0-9a-f][0-9a-f])`

/** And a longer domain may begin with a shorter one. */
const MAIL_END = "(?:$|[^[:alnum:].-]|\\.(?:$|[^[:alnum:]]))"

/** What stands in a URL for a sign of an address. */
const IN_URL: readonly (readonly [sign: string, coded: string])[] = [
  ["@", "%40"],
  ["+", "%2b"],
]

/** Every way in which an e-mail address can stand in lower-case text. */
export function emailForms(email: string): string[] {
  return IN_URL.reduce(
    (forms, [sign, coded]) => [
      ...new Set([...forms, ...forms.map((f) => f.replaceAll(sign, coded))]),
    ],
    [email]
  )
}

/**
 * A Postgres regular expression that finds one of these forms of an e-mail
 * address in lower-case text.
 */
export function emailPattern(forms: readonly string[]): string {
  return `${MAIL_START}${anyOf(forms, escaped)}${MAIL_END}`
}

/**
 * A Postgres regular expression that finds one of these phrases in lower-case
 * text, as whole words.
 */
export function phrasePattern(forms: readonly string[]): string {
  return `${START}${anyOf(forms, (form) =>
    form.split(/\s+/).map(escaped).join(BETWEEN)
  )}${END}`
}

function anyOf(
  forms: readonly string[],
  written: (form: string) => string
): string {
  return `(?:${[...new Set(forms)].map(written).join("|")})`
}

/** Takes away what a sign would mean in a regular expression. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
