import type { PlainDate } from "./plain-date"
import type { RecordField } from "./record-field"

/** What the events of an order tell, whatever policies apply to it. */
export type KnownOfOrder = {
  issued: boolean
  /** Day of the latest event. */
  counted_from: PlainDate
  /** The fields that the record may hold at all. */
  recorded: readonly RecordField[]
}
