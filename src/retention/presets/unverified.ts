/**
 * Years that were heard of for countries without a preset, by country code.
 *
 * Nobody verified them (grade C), so they are a hint in an error message and
 * never a rule: a shop there checks its law and declares a policy of its own.
 */
export const UNVERIFIED_YEARS: Readonly<Record<string, number>> = {
  ch: 10,
  ee: 7,
  ie: 6,
  is: 7,
}
