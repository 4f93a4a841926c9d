import fc from "fast-check"
import type { OrderFacts } from "../order-facts"
import { resolveRetentionRules } from "../settings/resolve-rules"
import type { RetentionRules } from "../settings/rules"
import type { RetentionSettings } from "../settings/settings"

const RANGE = {
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2060-12-31T23:59:59Z"),
  noInvalidDate: true,
}

/** Any instant of sixty years. */
export const anInstant = () => fc.date(RANGE)

/** Any calendar date of sixty years. */
export const aDay = () =>
  anInstant().map((date) => date.toISOString().slice(0, 10))

/** Any day a fiscal year may close, leap day included. */
export const aClosing = () =>
  fc
    .date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2000-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(5, 10))

/** Time zones with half hours, summer time, and at both ends of the day. */
export const aTimeZone = () =>
  fc.constantFrom(
    "Europe/Oslo",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC"
  )

/** A country with a preset. */
export const aCountry = () =>
  fc.constantFrom("no", "se", "dk", "fi", "de", "at", "fr", "gb", "pl")

const maybe = () => fc.option(anInstant())

/** The events that move the clock, each of which may not have happened. */
export const anEvent = () =>
  fc.constantFrom(
    "shipped_at",
    "last_shipped_at",
    "delivered_at",
    "captured_at",
    "last_captured_at",
    "last_refund_at",
    "invoiced_at",
    "last_invoiced_at",
    "last_credit_note_at",
    "last_return_at",
    "last_claim_at",
    "last_exchange_at"
  )

/** Any placed order that was not canceled. */
export const anyOrder = (): fc.Arbitrary<OrderFacts> =>
  fc.record({
    id: fc.constant("order_1"),
    status: fc.constantFrom("pending", "completed", "archived"),
    is_draft: fc.constant(false),
    sales_channel_id: fc.constantFrom("sc_default", "sc_other", null),
    destination_country: fc.constantFrom("no", "se", "de", "us", "sj", null),
    has_organization_number: fc.boolean(),
    placed_at: anInstant(),
    shipped_at: maybe(),
    delivered_at: maybe(),
    captured_at: maybe(),
    last_captured_at: maybe(),
    last_refund_at: maybe(),
    invoiced_at: maybe(),
    last_credit_note_at: maybe(),
    last_return_at: maybe(),
    last_claim_at: maybe(),
    last_exchange_at: maybe(),
  })

type Channels = NonNullable<RetentionSettings["by_sales_channel"]>

/** The settings of a shop that has set its country and its fiscal year. */
export const someSettings = () =>
  fc.record({
    country: aCountry(),
    fiscal_year_end: aClosing(),
    time_zone: aTimeZone(),
    delivery_address: fc.constantFrom(
      "never" as const,
      "secondary" as const,
      "lock" as const
    ),
    buyer_block_from: fc.constantFrom([], ["capture" as const]),
    oss: fc.record({ registered: fc.boolean(), since: fc.option(aDay()) }),
    by_sales_channel: fc.constantFrom<Channels>(
      {},
      { sc_other: { country: "fr" } },
      {
        sc_other: {
          fiscal_year_end: "06-30",
          delivery_address: "lock",
        },
      }
    ),
  })

/** The rules of such a shop. */
export const someRules = (): fc.Arbitrary<RetentionRules> =>
  someSettings().map((input) => resolveRetentionRules(input))
