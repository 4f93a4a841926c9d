import { changes, changesAny, type RowRule } from "./rules"

const IDENTITY = [
  "id",
  "record",
  "record_id",
  "order_id",
  "sales_channel_id",
  "time_zone",
  "created_at",
  "deleted_at",
]

const LOSES_FIELDS =
  "not (old.buyer_block <@ new.buyer_block and old.delivery_block <@ new.delivery_block)"

/** What would let the fields of the blocks go before their day. */
const NEARER_DAY = `new.decide_again_after is not null
  and (old.decide_again_after is null
    or new.decide_again_after < old.decide_again_after)
  and coalesce(old.decide_again_after >= today, true)
  and new.buyer_block <@ old.buyer_block
  and new.delivery_block <@ old.delivery_block`

/**
 * What holds for a lock as long as it locks. `today` is the day where it counts
 * its days; `decided` says that the change names another recorded decision than
 * before, `shortens` that this one may end locks earlier.
 */
export const WHILE_LOCKED: readonly RowRule[] = [
  { refuses: changesAny(IDENTITY), because: "what it locks never changes" },
  {
    refuses: `${changes("policy_decision_id")} and not decided`,
    because: "it names a decision that is not recorded",
  },
  {
    refuses: "new.locked_through < old.locked_through and not shortens",
    because: "only a recorded decision that shortens may end it earlier",
  },
  {
    refuses:
      "old.locked_through is null and new.locked_through is not null and not decided",
    because: "only a recorded decision gives it an end",
  },
  {
    refuses: "new.counted_from < old.counted_from and not decided",
    because: "only a recorded decision counts from an earlier day",
  },
  {
    refuses: `new.fiscal_year_end < old.fiscal_year_end and not decided
      and coalesce(new.locked_through <= old.locked_through, false)`,
    because: "only a recorded decision files it under an earlier year",
  },
  {
    refuses: `new.fiscal_year_end is null and old.fiscal_year_end is not null
      and new.locked_through is not null and not decided`,
    because: "a lock with an end belongs to a fiscal year",
  },
  {
    refuses: "old.issued and not new.issued",
    because: "what is issued stays issued",
  },
  {
    refuses: `old.issued and ${LOSES_FIELDS} and not decided
      and coalesce(old.decide_again_after >= today, true)`,
    because: "the fields it keeps may not become fewer yet",
  },
  {
    refuses: `old.issued and not decided and ${NEARER_DAY}`,
    because: "only a recorded decision brings that day nearer",
  },
  {
    refuses: "new.fingerprinted_at < old.fingerprinted_at",
    because: "a fingerprint is never replaced by an older one",
  },
  {
    refuses:
      "old.broken_at is not null and new.broken_at is null and not decided",
    because: "only a recorded decision clears what a check found",
  },
]

/** What holds besides when a lock is released. `held`: a legal hold stands. */
export const ON_RELEASE: readonly RowRule[] = [
  {
    refuses: changesAny([
      "locked_through",
      "counted_from",
      "fiscal_year_end",
      "policy_decision_id",
    ]),
    because: "its days do not change as it is released",
  },
  { refuses: "old.locked_through is null", because: "it has no end" },
  {
    refuses: "today <= old.locked_through",
    because: "its last day is not over",
  },
  {
    refuses: "old.broken_at is not null or new.broken_at is not null",
    because: "its record is not what the fingerprint says",
  },
  {
    refuses: "new.receipt_id is null or new.released_at is null",
    because: "a release has a receipt and a time",
  },
  { refuses: "held", because: "a legal hold stands" },
]
