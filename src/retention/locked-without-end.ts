import type { RetentionDecision } from "./decision"
import type { KnownOfOrder } from "./known-of-order"
import { WHOLE_ADDRESS } from "./record-field"
import { UNSET_LEGAL_BASIS, UNSET_POLICY_ID } from "./unset-policy"

/**
 * The decision while no country and no fiscal year end are set: nothing is ever
 * released.
 *
 * The strictest set: whether the sale was an export cannot be known without the
 * seller's country, so the whole delivery address stays too.
 *
 * @example
 * lockedWithoutEnd(known).locked_through // null
 */
export function lockedWithoutEnd({
  issued,
  counted_from,
  recorded,
}: KnownOfOrder): RetentionDecision {
  return {
    locked: true,
    policy_id: UNSET_POLICY_ID,
    legal_basis: UNSET_LEGAL_BASIS,
    counted_from,
    locked_through: null,
    issued,
    buyer_block: issued ? [...recorded] : [],
    delivery_block: issued ? [...WHOLE_ADDRESS] : [],
    delivery_locked_through: null,
    changes_after: null,
  }
}
