import { explainDecision } from "../../retention"
import type { OrderLock } from "../../subject/types"
import type { ArchiveLocale } from "../types"

const BATCH = 1000

/** What an archive tells about the retention of one order. */
export type RetainedRecord = {
  record: "order"
  record_id: string
  display_id: number | null
  locked: boolean
  /** `YYYY-MM-DD`, that day included; null: not locked, or without an end. */
  locked_through: string | null
  legal_basis: string | null
  /** The same in words. */
  explanation: string
}

/** Says for each order what the law keeps and until when. */
export function retainedRecord(
  lock: OrderLock,
  locale: ArchiveLocale
): RetainedRecord {
  return {
    record: "order",
    record_id: lock.order_id,
    display_id: lock.display_id,
    locked: lock.locked,
    locked_through: lock.locked_through,
    legal_basis: lock.legal_basis,
    explanation: explainDecision(lock, locale),
  }
}

/** The same for all orders, newest first, as lines of JSON in batches. */
export function* lockLines(
  locks: readonly OrderLock[],
  locale: ArchiveLocale
): Generator<string[]> {
  for (let end = locks.length; end > 0; end -= BATCH) {
    yield locks
      .slice(Math.max(0, end - BATCH), end)
      .reverse()
      .map((lock) => JSON.stringify(retainedRecord(lock, locale)))
  }
}
