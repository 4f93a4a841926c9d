import { privacyError } from "../../errors"
import type { UnlockedReason } from "../../retention"

/** What is known of an order that has no lock. */
export type UnlockedOrder = {
  id: string
  /** Why the rules lock nothing; null where they do. */
  reason: UnlockedReason | null
  /** Placed less than an hour ago. */
  young: boolean
}

const BECAUSE: Record<UnlockedReason, string> = {
  draft: "it is a draft",
  canceled_before_issue:
    "it was canceled before it was paid, shipped or invoiced",
  expired: "its retention period was over before locks were made",
}

/** The error of an order that has no lock, with the reason. */
export function lockNotFound({ id, reason, young }: UnlockedOrder) {
  const because = reason
    ? BECAUSE[reason]
    : young
      ? "it is younger than an hour, and its lock is made shortly after it was placed"
      : "none was made yet. A job makes it within the hour, POST /admin/privacy/retention-backfill at once"

  return privacyError(
    "PRIVACY_LOCK_NOT_FOUND",
    `Order "${id}" has no retention lock: ${because}`
  )
}
