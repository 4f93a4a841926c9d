import type { OrderFacts } from "../order-facts"
import type { RetentionPolicyInput } from "../settings/policy-input"
import { resolveRetentionRules } from "../settings/resolve-rules"
import type { RetentionRules } from "../settings/rules"
import type { RetentionSettings } from "../settings/settings"

/** An order placed at noon on a day, on which nothing else has happened. */
export function anOrder(
  facts: Partial<OrderFacts> & { on?: string } = {}
): OrderFacts {
  const { on = "2024-02-10", ...rest } = facts

  return {
    id: "order_1",
    status: "pending",
    is_draft: false,
    sales_channel_id: "sc_default",
    destination_country: "no",
    placed_at: `${on}T12:00:00Z`,
    ...rest,
  }
}

/** The rules of a Norwegian shop with the calendar year. */
export function aNorwegianShop(
  settings: RetentionSettings = {}
): RetentionRules {
  return resolveRetentionRules({
    country: "no",
    fiscal_year_end: "12-31",
    time_zone: "Europe/Oslo",
    ...settings,
  })
}

/** A rule of a shop's own. */
export const RULE: RetentionPolicyInput = {
  id: "special",
  label: "Special",
  legal_basis: "A law § 1",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 10 }, secondary: { years: 3 } },
}

/** A shop that uses such a rule, with something about it changed. */
export const withRule = (rule: object): RetentionSettings => ({
  policy: "special",
  policies: [{ ...RULE, ...rule }],
})
