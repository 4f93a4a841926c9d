import {
  HoldGround,
  HoldScope,
} from "../../modules/privacy_retention/models/legal-hold"

/** One of {@link HoldScope}. */
export type HoldScopeValue = (typeof HoldScope)[keyof typeof HoldScope]

/** One of {@link HoldGround}. */
export type HoldGroundValue = (typeof HoldGround)[keyof typeof HoldGround]

/** Why a hold may stand. */
export const HOLD_GROUNDS = Object.values(HoldGround)

/** What a hold may cover. */
export const HOLD_SCOPES = Object.values(HoldScope)
