/** The README of an evidence pack, paragraph by paragraph. */
export type EvidenceTexts = {
  title: string
  /** `{id}`, `{moment}`, `{sender}` */
  made: string
  files: readonly (readonly [name: string, text: string])[]
  letters: string
  noNames: string
  checkHeading: string
  check: readonly string[]
}
