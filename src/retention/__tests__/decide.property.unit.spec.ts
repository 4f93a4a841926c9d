import fc from "fast-check"
import { nextDay } from "../calendar"
import { decideRetention } from "../decide"
import { plainDate } from "../instant"
import { resolveRetentionRules } from "../settings/resolve-rules"
import type { RetentionRules } from "../settings/rules"
import {
  aCountry,
  aDay,
  anEvent,
  anInstant,
  anyOrder,
  someRules,
  someSettings,
} from "./arbitraries"

const through = (...args: Parameters<typeof decideRetention>): string =>
  decideRetention(...args).locked_through ?? ""

describe("decideRetention, whatever the order and the shop", () => {
  it("never shortens a lock by a later event", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someRules(),
        aDay(),
        anEvent(),
        anInstant(),
        (...[order, rules, day, event, instant]) => {
          const before = decideRetention(order, rules, day)
          const counted = before.counted_from ?? ""
          const zone = "Pacific/Kiritimati"
          fc.pre(plainDate(instant, zone) > nextDay(nextDay(counted)))
          const after = decideRetention(
            { ...order, [event]: instant },
            rules,
            day
          )

          expect(
            through(order, rules, day) <= (after.locked_through ?? "")
          ).toBe(true)
          expect(after.locked || !before.locked).toBe(true)
          expect(after.buyer_block).toEqual(
            expect.arrayContaining(before.buyer_block)
          )
          expect(after.delivery_block).toEqual(
            expect.arrayContaining(before.delivery_block)
          )
        }
      )
    )
  })

  it("never shortens a lock by recording an event nobody knew of", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someRules(),
        anEvent(),
        anInstant(),
        (...[order, rules, event, instant]) => {
          fc.pre(!order[event])
          const known = { ...order, [event]: instant }

          expect(
            through(order, rules, "2020-01-01") <=
              through(known, rules, "2020-01-01")
          ).toBe(true)
        }
      )
    )
  })

  it("holds through the last day, inclusive, and not a day longer", () => {
    fc.assert(
      fc.property(anyOrder(), someRules(), (order, rules) => {
        const last = through(order, rules, "2000-01-01")

        expect(decideRetention(order, rules, last).locked).toBe(true)
        expect(decideRetention(order, rules, nextDay(last))).toMatchObject({
          locked: false,
          reason: "expired",
          buyer_block: [],
          delivery_block: [],
        })
      })
    )
  })

  it("never ends before the law's years after the latest event", () => {
    fc.assert(
      fc.property(anyOrder(), someRules(), (order, rules) => {
        const { counted_from, locked_through } = decideRetention(
          order,
          rules,
          "2000-01-01"
        )
        const years =
          Number(locked_through?.slice(0, 4)) -
          Number(counted_from?.slice(0, 4))

        // the shortest of these laws keeps five years, the longest ten and
        // up to two more until its clock starts
        expect(years).toBeGreaterThanOrEqual(5)
        expect(years).toBeLessThanOrEqual(12)
      })
    )
  })

  it("lets the longest law win", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someSettings(),
        aCountry(),
        (order, settings, country) => {
          const inChannel = { ...order, sales_channel_id: "sc_x" }
          const time_zone = settings.time_zone
          const both = resolveRetentionRules({
            ...settings,
            by_sales_channel: { sc_x: { country, time_zone } },
          })
          const own = resolveRetentionRules({ ...settings, oss: undefined })
          const other = resolveRetentionRules({
            ...settings,
            oss: undefined,
            country,
          })
          const ends = [own, other].map((rules) =>
            through(order, { ...rules, by_sales_channel: {} }, "2000-01-01")
          )
          const longest = through(inChannel, both, "2000-01-01")

          expect(ends.every((end) => end <= longest)).toBe(true)
        }
      )
    )
  })

  it("never keeps less for a shop registered for OSS", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someSettings(),
        aDay(),
        (order, settings, day) => {
          const plain = resolveRetentionRules({ ...settings, oss: undefined })
          const oss = resolveRetentionRules({
            ...settings,
            oss: { registered: true },
          })

          expect(through(order, plain, day) <= through(order, oss, day)).toBe(
            true
          )
          expect(decideRetention(order, oss, day).delivery_block).toEqual(
            expect.arrayContaining(
              decideRetention(order, plain, day).delivery_block
            )
          )
        }
      )
    )
  })

  it("decides the same until the day it announces, and no longer", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someRules(),
        aDay(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...[order, rules, day, share]) => {
          const decision = decideRetention(order, rules, day)
          const end = decision.changes_after ?? day
          const between = dayBetween(day, end, share)

          expect(decideRetention(order, rules, between)).toEqual(decision)
          if (decision.changes_after) {
            expect(decideRetention(order, rules, nextDay(end))).not.toEqual(
              decision
            )
          }
        }
      )
    )
  })

  it("never keeps more fields as time goes by", () => {
    fc.assert(
      fc.property(
        anyOrder(),
        someRules(),
        aDay(),
        aDay(),
        (...[order, rules, a, b]) => {
          const [early, late] = (a <= b ? [a, b] : [b, a]).map((day) =>
            decideRetention(order, rules, day)
          )

          expect(early?.buyer_block).toEqual(
            expect.arrayContaining(late?.buyer_block ?? [])
          )
          expect(early?.delivery_block).toEqual(
            expect.arrayContaining(late?.delivery_block ?? [])
          )
        }
      )
    )
  })

  it("decides alike twice, and for dates as text", () => {
    fc.assert(
      fc.property(anyOrder(), someRules(), aDay(), (order, rules, day) => {
        const decision = decideRetention(order, rules, day)
        const asText = JSON.parse(JSON.stringify(order)) as typeof order
        const stored = JSON.parse(JSON.stringify(rules)) as RetentionRules

        expect(decideRetention(order, rules, day)).toEqual(decision)
        expect(decideRetention(asText, stored, day)).toEqual(decision)
      })
    )
  })
})

function dayBetween(from: string, to: string, share: number): string {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const days = Math.floor(((end - start) / 86_400_000) * share)

  return new Date(start + days * 86_400_000).toISOString().slice(0, 10)
}
