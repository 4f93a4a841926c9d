/** A purpose, as `GET /purposes` lists it. */
export type Purpose = {
  id: string
  label: Record<string, string | undefined>
  text: Record<string, string | undefined>
  legal_basis: string
  retention: Record<string, string | undefined>
  can_object: boolean
  needs_consent: boolean
  source: "preset" | "decision"
  version: string
  retired: boolean
}

/** A template of the shop's mails, and what it serves. */
export type Template = {
  template: string
  purpose_id: string | null
  channel: string | null
}

export type PurposesAnswer = {
  purposes: Purpose[]
  templates: Template[]
  unclassified_templates: Template[]
}
