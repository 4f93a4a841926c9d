import type { MonthDay } from "../fiscal-year"
import type { IssueEvent } from "../issue"
import type { RetentionPolicy } from "../policy"
import type { DeliveryAddressRule } from "./delivery-address"
import type { OssSettings } from "./oss-settings"

/** The settings that hold for one sales channel, complete and checked. */
export type RetentionScope = {
  /** ISO 3166-1 alpha-2, lower case; null until somebody sets it. */
  readonly country: string | null
  /** Null until somebody sets it. */
  readonly fiscal_year_end: MonthDay | null
  readonly time_zone: string
  readonly delivery_address: DeliveryAddressRule
  readonly buyer_block_from: readonly IssueEvent[]
  /** Every policy that applies, the shop's own first; OSS is not in it. */
  readonly policies: readonly RetentionPolicy[]
  readonly oss: OssSettings
}

/** Checked settings, plain data: what {@link decideRetention} decides by. */
export type RetentionRules = {
  readonly base: RetentionScope
  readonly by_sales_channel: Readonly<Record<string, RetentionScope>>
}

/**
 * The rules of a sales channel, or the shop's where it has none of its own.
 *
 * @example
 * scopeOf(rules, "sc_sweden").policies.map(({ id }) => id) // ["no", "se"]
 */
export function scopeOf(
  rules: RetentionRules,
  salesChannelId?: string | null
): RetentionScope {
  // an id may be any text, also the name of a method of Object
  const own =
    salesChannelId && Object.hasOwn(rules.by_sales_channel, salesChannelId)
      ? rules.by_sales_channel[salesChannelId]
      : undefined

  return own ?? rules.base
}
