import type { RecipientInForce } from "../types"

/** What is so unless something else is said. */
export const DEFAULTS = {
  provider_id: null,
  country: null,
  categories: [],
  purposes: [],
  way: "manual",
  tells: ["erasure", "rectification", "restriction", "unrestriction"],
  needs_email: false,
  by_hand: null,
  webhook_url: null,
  has_secret: false,
  recent_months: null,
  retired: false,
} as const satisfies Partial<RecipientInForce>
