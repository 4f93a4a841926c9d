import { partsOf, type PlainDate } from "../plain-date"

/**
 * A date as Norwegians write it.
 *
 * @example
 * norwegianDate("2030-12-31") // "31.12.2030"
 */
export function norwegianDate(date: PlainDate): string {
  const { year } = partsOf(date)

  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${year}`
}

/**
 * The name of a Scandinavian law as it stands inside a sentence, where it is no
 * proper noun; any other legal basis is left alone.
 *
 * @example
 * lawInSentence("Bokføringsloven § 13") // "bokføringsloven § 13"
 * lawInSentence("AO § 147") // "AO § 147"
 */
export function lawInSentence(legalBasis: string): string {
  return legalBasis.replace(
    /^\p{Lu}\p{Ll}+(?:loven|lova|lagen|forskriften|forskrifta)(?!\p{L})/u,
    (name) => name.toLowerCase()
  )
}
