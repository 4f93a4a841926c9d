import type { PersonalData } from "../../types"
import { accountActivity } from "./account-activity"
import { activity } from "./activity"
import { choiceEntries } from "./choices"
import { evidenceEntries } from "./evidence"
import { recipientEntries } from "./recipient"
import { requestEntries } from "./request"
import { residualScan } from "./residual-scan"
import { retentionEntries } from "./retention"

/** The plugin's own tables: what proves an erasure is personal data too. */
export const privacyEntries: PersonalData[] = [
  ...requestEntries,
  ...evidenceEntries,
  residualScan,
  ...retentionEntries,
  accountActivity,
  ...choiceEntries,
  ...recipientEntries,
  activity,
]
