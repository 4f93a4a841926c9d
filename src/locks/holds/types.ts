import { HoldScope } from "../../modules/privacy_retention/models/legal-hold"

/** One of {@link HoldScope}. */
export type HoldScopeValue = (typeof HoldScope)[keyof typeof HoldScope]

/** What a hold may cover. */
export const HOLD_SCOPES = Object.values(HoldScope)
