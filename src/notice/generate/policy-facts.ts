import { formatFor } from "../../archive/report/format"
import { lawTexts } from "../../letters/compose/laws"
import { capitalized } from "../../locales/capitalized"
import { fill } from "../../locales/fill"
import {
  presetFor,
  PRESETS,
  RETENTION_TIERS,
  type RetentionPolicy,
  type RetentionRules,
} from "../../retention"
import type { Pen } from "./facts"
import { periodText } from "./period-text"

/** The rule for sales across borders in the EU. */
const OSS = "eu_oss"

/**
 * Every retention policy in force, of the shop and of its sales channels: where
 * it comes from, what it keeps how long, and where that can be read.
 */
export function policyFacts(pen: Pen): [term: string, value: string][] {
  return policiesOf(pen.facts.rules).map((policy) => [
    termOf(pen, policy),
    tiersOf(pen, policy),
  ])
}

/** Each policy once, whichever channels it applies to. */
export function policiesOf({
  base,
  by_sales_channel,
}: RetentionRules): RetentionPolicy[] {
  const scopes = [base, ...Object.values(by_sales_channel)]
  const policies = scopes.flatMap((scope) => [
    ...scope.policies,
    ...(scope.oss.registered ? PRESETS.filter(({ id }) => id === OSS) : []),
  ])
  return [...new Map(policies.map((policy) => [policy.id, policy])).values()]
}

function termOf({ texts, locale }: Pen, policy: RetentionPolicy): string {
  const { retention, tag } = texts
  const country =
    policy.id === OSS
      ? retention.oss
      : presetFor(policy.id)
        ? formatFor(tag, "UTC").country(policy.id)
        : policy.label

  return fill(retention.policy, {
    country,
    law: lawTexts(locale).law(policy.legal_basis),
  })
}

/** Tiers that are kept as long as the sales document are told with it. */
function tiersOf({ texts }: Pen, policy: RetentionPolicy): string {
  const { retention } = texts
  const clock = retention.clocks[policy.clock]
  const lines = RETENTION_TIERS.map((tier) =>
    fill(retention.tiers[tier], {
      period: periodText(texts, policy.tiers[tier]),
      clock,
    })
  )
  const source = policy.source
    ? [fill(retention.source, { source: policy.source })]
    : []

  return [...lines.map(capitalized), ...source].join("\n")
}
