import type { LetterRow } from "../letters/sending/claim-letter"
import type { ShownTask } from "../recipients"
import type { RequestRow } from "../requests/types"

/** A row with the text that was hashed, and the hash of it. */
export type ProvenRow = Record<string, unknown> & {
  id: string
  canonical: string
  hash: string
}

/** Everything on record about one request. */
export type CaseRecord = {
  request: RequestRow
  entries: ProvenRow[]
  receipts: ProvenRow[]
  recipientTasks: ShownTask[]
  letters: (LetterRow & {
    accepted_at: Date | null
    notification_id: string | null
  })[]
}

/** One file of the pack. Names are fixed. */
export type PackFile = { name: string; content: string }
