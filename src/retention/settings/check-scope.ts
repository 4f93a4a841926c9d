import { isMonthDay } from "../fiscal-year"
import { ISSUE_EVENTS } from "../issue"
import type { RetentionMistake } from "../mistake"
import { isTimeZone } from "../time-zone"
import { checkCountry } from "./check-country"
import { checkOss } from "./check-oss"
import { DELIVERY_ADDRESS_RULES } from "./delivery-address"
import type { SalesChannelRetentionSettings } from "./settings"

/**
 * Every mistake in the settings of the shop, or of one sales channel.
 *
 * @example
 * checkScope({ fiscal_year_end: "02-30" }, "retention", new Set(["no"]))
 * // [{ path: "retention.fiscal_year_end", message: "..." }]
 */
export function checkScope(
  settings: SalesChannelRetentionSettings,
  path: string,
  policyIds: ReadonlySet<string>
): RetentionMistake[] {
  const { fiscal_year_end, time_zone, delivery_address } = settings
  const mistakes = [
    ...checkCountry(settings, path, policyIds),
    ...checkOss(settings.oss, `${path}.oss`),
  ]
  const add = (key: string, message: string) =>
    mistakes.push({ path: `${path}.${key}`, message })

  if (fiscal_year_end !== undefined && !isMonthDay(fiscal_year_end)) {
    add(
      "fiscal_year_end",
      `"${fiscal_year_end}" is no day of the year: expected MM-DD, as in 12-31`
    )
  }

  if (time_zone !== undefined && !isTimeZone(time_zone)) {
    add(
      "time_zone",
      `"${time_zone}" is no time zone: expected a name as in Europe/Oslo`
    )
  }

  if (
    delivery_address !== undefined &&
    !DELIVERY_ADDRESS_RULES.includes(delivery_address)
  ) {
    const known = DELIVERY_ADDRESS_RULES.join(", ")
    add("delivery_address", `"${delivery_address}": expected one of ${known}`)
  }

  for (const event of settings.buyer_block_from ?? []) {
    if (!ISSUE_EVENTS.includes(event)) {
      const known = ISSUE_EVENTS.join(", ")
      add("buyer_block_from", `"${event}": expected some of ${known}`)
    }
  }

  return mistakes
}
