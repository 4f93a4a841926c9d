import type { PersonalData } from "../../types"
import { evidenceEntries } from "./evidence"
import { request } from "./request"
import { retentionEntries } from "./retention"

/** The plugin's own tables: what proves an erasure is personal data too. */
export const privacyEntries: PersonalData[] = [
  request,
  ...evidenceEntries,
  ...retentionEntries,
]
