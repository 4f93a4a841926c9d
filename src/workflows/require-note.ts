import { privacyError } from "../errors"
import { takeNote } from "./notes"

/**
 * Takes out a text without which a workflow can't go on.
 *
 * @throws `PRIVACY_INVALID_REQUEST`, when it was taken before or handed over in
 * another process
 */
export function requireNote(id: string | undefined, field: string): string {
  const note = takeNote(id)
  if (!note) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `${field}: expected a text handed over with keepNote, in this process and for this run alone`
    )
  }
  return note
}
