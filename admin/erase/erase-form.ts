import type { Subject } from "./subject"

export const ERASE_REASONS = [
  "customer_request",
  "consent_withdrawn",
  "objection",
  "unlawful",
  "inactive",
  "other",
] as const

export type EraseReason = (typeof ERASE_REASONS)[number]

export type EraseForm = {
  typed: string
  reason: EraseReason | ""
  note: string
  /** Codes of guards to go on in spite of. */
  override: string[]
}

export const EMPTY_FORM: EraseForm = {
  typed: "",
  reason: "",
  note: "",
  override: [],
}

/** The body of the route; a note is left out where nothing was written. */
export function bodyOf({ typed, reason, note, override }: EraseForm) {
  return {
    confirm_email: typed.trim(),
    reason,
    override,
    ...(note.trim() ? { note: note.trim() } : {}),
  }
}

/**
 * Whether all is filled in. Who overrides a guard has to say why. The server
 * looks at the address once more.
 */
export function isComplete(
  { typed, reason, note, override }: EraseForm,
  { confirm }: Pick<Subject, "confirm">
): boolean {
  const given = typed.trim().toLowerCase()
  const same =
    confirm === null ? given !== "" : given === confirm.trim().toLowerCase()

  return same && reason !== "" && (override.length === 0 || !!note.trim())
}
