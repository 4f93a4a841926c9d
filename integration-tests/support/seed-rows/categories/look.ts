import type { Finding } from "../../scan"

/** Where words of one person stood before an erasure, and where after it. */
export type Search = { before: readonly Finding[]; after: readonly Finding[] }

const placesOf = (findings: readonly Finding[], word: string): string[] => [
  ...new Set(
    findings
      .filter(({ words }) => words.includes(word))
      .map(({ table, column }) => `${table}.${column}`)
  ),
]

/** Asserts about what was planted, by the name of its field. */
export const lookFor = (mark: string, { before, after }: Search) => {
  const stood = (field: string) => placesOf(before, mark + field)
  const stands = (field: string) => placesOf(after, mark + field)

  return {
    /** Stood in all these places, `table.column`, whatever others. */
    stoodIn: (field: string, ...places: string[]) =>
      expect(stood(field)).toEqual(expect.arrayContaining(places)),
    /** Was held somewhere, and is nowhere in the database now. */
    gone: (...fields: string[]) => {
      expect(fields.filter((field) => !stood(field).length)).toEqual([])
      expect(fields.map((field) => [field, stands(field)])).toEqual(
        fields.map((field) => [field, []])
      )
    },
    /** Is in this place and in no other. */
    keptOnlyIn: (place: string, ...fields: string[]) =>
      expect(fields.map((field) => [field, stands(field)])).toEqual(
        fields.map((field) => [field, [place]])
      ),
  }
}
