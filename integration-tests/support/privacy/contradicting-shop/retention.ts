/**
 * Options that hold by themselves: one sales channel has a rule of the shop's
 * own. A decision that brings other rules takes that one away.
 */
export const CHANGED_RETENTION = {
  country: "no",
  fiscal_year_end: "12-31",
  policies: [
    {
      id: "channel_rule",
      label: "Of one sales channel",
      legal_basis: "A contract",
      clock: "fiscal_year_end",
      tiers: {
        sales_document: { years: 10 },
        secondary: { years: 10 },
      },
    },
  ],
  by_sales_channel: { sc_1: { policy: "channel_rule" } },
} as const
