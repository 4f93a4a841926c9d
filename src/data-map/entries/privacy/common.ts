import type { PersonalData } from "../../types"

export const TIMES = ["created_at", "updated_at", "deleted_at"]

/** What is common to the plugin's own tables. */
export const EVIDENCE = {
  module: "privacy",
  category: "privacy",
  purposes: ["accountability"],
  source: "observed",
  rows: "keep",
} as const satisfies Partial<PersonalData>

export const PROOF =
  "Proves that the request was answered; names nobody by itself"
