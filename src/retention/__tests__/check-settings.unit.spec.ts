import { checkRetentionSettings } from "../settings/check-settings"
import type { RetentionSettings } from "../settings/settings"
import { RULE, withRule } from "./builders"

/** Options come from JavaScript too, so mistakes the compiler sees count. */
const untyped = (settings: object) => settings as RetentionSettings

describe("checkRetentionSettings", () => {
  it.each<[string, RetentionSettings]>([
    ["nothing", {}],
    ["a country alone", { country: "no" }],
    ["a country in capitals", { country: "NO", fiscal_year_end: "12-31" }],
    ["the end of February", { fiscal_year_end: "02-29" }],
    ["a custom rule", withRule({})],
    [
      "a secondary tier of no time",
      withRule({
        tiers: { sales_document: { years: 5 }, secondary: { years: 0 } },
      }),
    ],
    [
      "a rule one channel names",
      {
        policies: [RULE],
        by_sales_channel: { sc_1: { policy: "special" } },
      },
    ],
  ])("accepts %s", (_, settings) => {
    expect(checkRetentionSettings(settings)).toEqual([])
  })

  it.each<[string, RetentionSettings, string]>([
    ["an unknown country", { country: "xx" }, "country"],
    ["OSS as a country", { country: "eu_oss" }, "country"],
    [
      "a country without a preset",
      { country: "ie", time_zone: "Europe/Dublin" },
      "country",
    ],
    [
      "a country whose time zone is not obvious",
      { country: "ch", policies: [{ ...RULE, id: "ch" }] },
      "time_zone",
    ],
    ["a day no year has", { fiscal_year_end: "02-30" }, "fiscal_year_end"],
    ["a month alone", { fiscal_year_end: "12" }, "fiscal_year_end"],
    ["an unknown time zone", { time_zone: "Europe/Bergen" }, "time_zone"],
    ["an unknown policy", { policy: "nope" }, "policy"],
    [
      "an unknown address rule",
      untyped({ delivery_address: "always" }),
      "delivery_address",
    ],
    [
      "an unknown event",
      untyped({ buyer_block_from: ["placement"] }),
      "buyer_block_from",
    ],
    [
      "an OSS date that is none",
      { oss: { registered: true, since: "2021" } },
      "oss.since",
    ],
    [
      "an OSS registration that ends before it begins",
      { oss: { registered: true, since: "2021-07-01", until: "2021-06-30" } },
      "oss.until",
    ],
    [
      "an unknown policy of a channel",
      { by_sales_channel: { sc_1: { policy: "nope" } } },
      "by_sales_channel.sc_1.policy",
    ],
    [
      "an unknown country of a channel",
      { by_sales_channel: { sc_1: { country: "xx" } } },
      "by_sales_channel.sc_1.country",
    ],
    [
      "a bad year end of a channel",
      { by_sales_channel: { sc_1: { fiscal_year_end: "04-31" } } },
      "by_sales_channel.sc_1.fiscal_year_end",
    ],
    [
      "a rule twice",
      { policy: "special", policies: [RULE, RULE] },
      "policies.1.id",
    ],
    [
      "a rule in place of a preset",
      { country: "no", policies: [{ ...RULE, id: "no" }] },
      "policies.0.id",
    ],
    [
      "a rule that applies nowhere",
      { country: "no", policies: [RULE] },
      "policies.0.id",
    ],
    [
      "a rule with a reserved id",
      { policy: "unset", policies: [{ ...RULE, id: "unset" }] },
      "policies.0.id",
    ],
    [
      "an odd id",
      { policy: "A B", policies: [{ ...RULE, id: "A B" }] },
      "policies.0.id",
    ],
    ["no law", withRule({ legal_basis: " " }), "policies.0.legal_basis"],
    ["no label", withRule({ label: undefined }), "policies.0.label"],
    ["an unknown clock", withRule({ clock: "never" }), "policies.0.clock"],
    [
      "an unknown field",
      withRule({ buyer_block: ["email"] }),
      "policies.0.buyer_block",
    ],
    [
      "negative years",
      withRule({ tiers: { ...RULE.tiers, sales_document: { years: -1 } } }),
      "policies.0.tiers.sales_document.years",
    ],
    [
      "years without an end",
      withRule({ tiers: { ...RULE.tiers, books: { years: Infinity } } }),
      "policies.0.tiers.books.years",
    ],
    [
      "half years in the wrong place",
      withRule({ tiers: { ...RULE.tiers, secondary: { years: 3.5 } } }),
      "policies.0.tiers.secondary.years",
    ],
    [
      "more months than a year has",
      withRule({
        tiers: { ...RULE.tiers, secondary: { years: 3, months: 12 } },
      }),
      "policies.0.tiers.secondary.months",
    ],
    [
      "no time at all",
      withRule({
        tiers: { sales_document: { years: 0 }, secondary: { years: 0 } },
      }),
      "policies.0.tiers.sales_document",
    ],
    [
      "a secondary tier that outlives the document",
      withRule({
        tiers: { sales_document: { years: 1 }, secondary: { years: 2 } },
      }),
      "policies.0.tiers.secondary",
    ],
    [
      "a missing tier",
      withRule({ tiers: { sales_document: { years: 5 } } }),
      "policies.0.tiers.secondary",
    ],
  ])("names %s", (_, settings, path) => {
    expect(
      checkRetentionSettings(settings).map((mistake) => mistake.path)
    ).toEqual([`retention.${path}`])
  })

  it("names both tiers when there are none", () => {
    const mistakes = checkRetentionSettings(withRule({ tiers: undefined }))

    expect(mistakes.map(({ path }) => path)).toEqual([
      "retention.policies.0.tiers.sales_document",
      "retention.policies.0.tiers.secondary",
    ])
  })

  it("hints at years that nobody verified", () => {
    const [mistake] = checkRetentionSettings({
      country: "ch",
      time_zone: "Europe/Zurich",
    })

    expect(mistake?.message).toContain("10 years were heard of, unverified")
  })
})
