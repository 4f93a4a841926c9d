import { privacyError } from "../../errors"
import { BREAKS, type EvidenceReport } from "./types"

/** @throws `PRIVACY_EVIDENCE_BROKEN`, with the first entry that is broken. */
export function requireWhole({ first_broken }: EvidenceReport): void {
  if (first_broken) {
    const { sequence, id, what } = first_broken
    const place = [sequence && `entry ${sequence}`, id && `"${id}"`]

    throw privacyError(
      "PRIVACY_EVIDENCE_BROKEN",
      `The evidence is broken at ${place.filter(Boolean).join(", ") || "an unknown row"}: ${BREAKS[what]}`
    )
  }
}
