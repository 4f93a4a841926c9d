import type { MonthDay } from "../fiscal-year"
import type { IssueEvent } from "../issue"
import type { DeliveryAddressRule } from "./delivery-address"
import type { OssSettings } from "./oss-settings"
import type { RetentionPolicyInput } from "./policy-input"

/** What one sales channel may decide differently from the shop. */
export type SalesChannelRetentionSettings = {
  /**
   * Country of whoever sells here, ISO 3166-1 alpha-2. Its policy is added to
   * the shop's own, and the longest wins.
   */
  country?: string
  /** Replaces the shop's, `MM-DD`. */
  fiscal_year_end?: MonthDay
  /** Replaces the shop's; default for a `country` named here: its own. */
  time_zone?: string
  delivery_address?: DeliveryAddressRule
  /** Adds to shipment, completion and invoice. */
  buyer_block_from?: readonly IssueEvent[]
  /**
   * Id of the preset or custom rule to add instead of the one of `country`; the
   * longest wins.
   */
  policy?: string
  oss?: OssSettings
}

/**
 * The `retention` part of the plugin's options.
 *
 * Until `country` and `fiscal_year_end` are both set, locks have no end.
 *
 * @example
 * const settings: RetentionSettings = {
 *   country: "no",
 *   fiscal_year_end: "12-31",
 *   time_zone: "Europe/Oslo",
 *   delivery_address: "secondary",
 *   oss: { registered: true, since: "2021-07-01" },
 * }
 */
export type RetentionSettings = Omit<
  SalesChannelRetentionSettings,
  "policy"
> & {
  /** Default: the one of `country`, else `UTC` while no country is set. */
  time_zone?: string
  /** Id that replaces the preset of `country`, such as a custom rule's. */
  policy?: string
  policies?: readonly RetentionPolicyInput[]
  /** By sales channel id, `sc_...`. */
  by_sales_channel?: Readonly<Record<string, SalesChannelRetentionSettings>>
}
