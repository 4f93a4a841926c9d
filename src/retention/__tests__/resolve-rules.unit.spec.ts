import { RetentionSettingsError } from "../settings-error"
import { resolveRetentionRules } from "../settings/resolve-rules"
import { RULE, withRule } from "./builders"

describe("resolveRetentionRules", () => {
  it("throws every mistake at once, with a stable code", () => {
    const broken = () =>
      resolveRetentionRules({
        country: "xx",
        fiscal_year_end: "02-30",
        time_zone: "Europe/Bergen",
        policies: [{ ...RULE, clock: "never" as never }],
        by_sales_channel: { sc_1: { policy: "nope" } },
      })

    expect(broken).toThrow(RetentionSettingsError)
    expect(broken).toThrow(
      expect.objectContaining({
        code: "PRIVACY_INVALID_RETENTION",
        mistakes: [
          "country",
          "fiscal_year_end",
          "time_zone",
          "policies.0.clock",
          "policies.0.id",
          "by_sales_channel.sc_1.policy",
        ].map((path) => expect.objectContaining({ path: `retention.${path}` })),
      })
    )
  })

  it("fills in what a shop need not say", () => {
    expect(resolveRetentionRules({ country: "SE" }).base).toMatchObject({
      country: "se",
      fiscal_year_end: null,
      time_zone: "Europe/Stockholm",
      delivery_address: "secondary",
      buyer_block_from: ["shipment", "completion", "invoice"],
      policies: [{ id: "se" }],
      oss: { registered: false },
    })
  })

  it("completes a custom rule, graded as checked by nobody", () => {
    expect(resolveRetentionRules(withRule({})).base.policies).toEqual([
      {
        ...RULE,
        source: null,
        verification: "C",
        clock_verified: true,
        tiers: { ...RULE.tiers, books: { years: 10 } },
        buyer_block: ["name", "street", "place", "organization_number"],
        place_of_delivery: ["place"],
        notes: null,
      },
    ])
  })

  it("applies a channel's country once when it is the shop's", () => {
    const rules = resolveRetentionRules({
      country: "no",
      by_sales_channel: { sc_1: { country: "no" } },
    })

    expect(rules.by_sales_channel.sc_1?.policies).toHaveLength(1)
  })

  it("gives plain data, which survives being stored", () => {
    const rules = resolveRetentionRules({ country: "no", ...withRule({}) })

    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })
})
