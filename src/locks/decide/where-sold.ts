import type { RetentionRules } from "../../retention"

/**
 * SQL: the addresses of an order `o`, and the country that decides whether the
 * EU's one-stop-shop rules apply: of delivery, else of billing.
 */
export const SOLD_TO = `left join order_address shipping on shipping.id = o.shipping_address_id
  left join order_address billing on billing.id = o.billing_address_id`

/** SQL: that country, in small letters. */
export const DESTINATION_COUNTRY =
  "lower(coalesce(shipping.country_code, billing.country_code))"

/** SQL: the time zone `zone` of the sales channel in `channel`; binds {@link zonesOf}. */
export const zoneOf = (channel: string) =>
  `left join jsonb_to_recordset(?::jsonb) as zone(channel text, time_zone text)
     on zone.channel = ${channel}`

/** The sales channels' time zones, as the binding that {@link zoneOf} wants. */
export function zonesOf({ by_sales_channel }: RetentionRules): string {
  return JSON.stringify(
    Object.entries(by_sales_channel).map(([channel, { time_zone }]) => ({
      channel,
      time_zone,
    }))
  )
}
