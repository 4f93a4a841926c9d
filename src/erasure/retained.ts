import type { Reach } from "../subject/types"
import type { RetainedRecord } from "./types"

/** The records a bookkeeping law holds back from erasure. */
export function retainedRecords({
  orderLocks,
  recordLocks,
}: Pick<Reach, "orderLocks" | "recordLocks">): RetainedRecord[] {
  const orders = orderLocks
    .filter((lock) => lock.locked)
    .map((lock) => ({
      record: "order",
      record_id: lock.order_id,
      display_id: lock.display_id,
      fields: [...lock.buyer_block],
      legal_basis: lock.legal_basis,
      locked_through: lock.locked_through,
    }))
  return [...orders, ...recordLocks]
}

/**
 * The day through which something stays locked: the last of all records. Null
 * when one has no end, undefined when nothing is locked.
 */
export function retainedThrough(
  retained: readonly RetainedRecord[]
): string | null | undefined {
  const days = retained.map((record) => record.locked_through)
  if (days.includes(null)) {
    return null
  }
  return days
    .filter((day) => day !== null)
    .sort()
    .at(-1)
}
