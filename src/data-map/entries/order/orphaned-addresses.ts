import type { ReachPath } from "../../types"
import {
  addressOf,
  digits,
  fenced,
  NO_OTHER_PHONE,
  phoneOf,
} from "../cart/orphaned-copies"

/** Tables whose addresses are known to be the subject's. */
const KNOWN = ["customer_address", "order_address"]

/** No order refers to it, and no correction of one names it. */
const REFERRED_TO_BY_NONE = `not exists (select 1 from "order" o where o.shipping_address_id = t.id)
  and not exists (select 1 from "order" o where o.billing_address_id = t.id)
  and not exists (select 1 from order_change_action step where (step.details->'old'->>'id') = t.id)`

/** Somebody else is the buyer under it: the subject only sent a parcel there. */
const buyersOwn = (sameAs: (row: string) => string) =>
  `exists (
    select 1 from ${fenced("order_address", sameAs)} x
    join "order" o on o.billing_address_id = x.id
    where not exists (select 1 from privacy_reach_order own where own.id = o.id)
  )`

/**
 * How addresses are found that a deleted draft order left behind: correcting a
 * draft makes a new row, and deleting it takes the newest one only, and the
 * history that named the others.
 */
export const ORPHANED_ADDRESSES: ReachPath[] = KNOWN.flatMap((like) => [
  {
    like,
    same: addressOf("t"),
    likeWhere: `not ${buyersOwn(addressOf)}`,
    where: `(${NO_OTHER_PHONE}) and ${REFERRED_TO_BY_NONE}`,
  },
  {
    like,
    same: phoneOf("t"),
    likeWhere: `${digits("r.phone")} <> '' and not ${buyersOwn(phoneOf)}`,
    where: REFERRED_TO_BY_NONE,
  },
])

/** What these conditions look up in orders, and in their history. */
export const ORDER_INDEXES = ["shipping_address_id", "billing_address_id"]
export const HISTORY_INDEXES = ["(details->'old'->>'id')"]
