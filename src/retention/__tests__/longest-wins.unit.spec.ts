import { decideRetention } from "../decide"
import { resolveRetentionRules } from "../settings/resolve-rules"
import { anOrder, aNorwegianShop } from "./builders"

const TODAY = "2024-03-01"
const order = anOrder({ shipped_at: "2024-02-12T08:00:00Z" })
const toSweden = { ...order, destination_country: "se" }

describe("EU OSS", () => {
  const rules = aNorwegianShop({ oss: { registered: true } })

  it("keeps ten years and the whole delivery address", () => {
    const strict = aNorwegianShop({
      oss: { registered: true },
      delivery_address: "never",
    })

    expect(decideRetention(toSweden, strict, TODAY)).toMatchObject({
      policy_id: "eu_oss",
      locked_through: "2034-12-31",
      delivery_block: ["name", "street", "place"],
      delivery_locked_through: "2034-12-31",
    })
  })

  it("drops what only the shorter law names when that law is done", () => {
    expect(decideRetention(toSweden, rules, TODAY)).toMatchObject({
      buyer_block: ["name", "street", "place", "organization_number"],
      changes_after: "2029-12-31",
    })
    expect(decideRetention(toSweden, rules, "2030-01-01")).toMatchObject({
      locked: true,
      buyer_block: ["name", "street", "place"],
      changes_after: "2034-12-31",
    })
  })

  it.each(["no", "gb", "us"])("does not concern %s", (destination_country) => {
    expect(
      decideRetention({ ...order, destination_country }, rules, TODAY)
    ).toMatchObject({ policy_id: "no", locked_through: "2029-12-31" })
  })

  it("does not concern a shop that is not registered", () => {
    expect(decideRetention(toSweden, aNorwegianShop(), TODAY).policy_id).toBe(
      "no"
    )
  })

  it("concerns a member state's sales to the others only", () => {
    const rules = resolveRetentionRules({
      country: "se",
      fiscal_year_end: "12-31",
      oss: { registered: true },
    })
    const policyFor = (destination_country: string) =>
      decideRetention({ ...order, destination_country }, rules, TODAY).policy_id

    expect(policyFor("se")).toBe("se")
    expect(policyFor("de")).toBe("eu_oss")
    expect(policyFor("no")).toBe("se")
  })

  it.each([
    ["delivered before it began", { since: "2024-02-13" }, "no"],
    ["delivered on its first day", { since: "2024-02-12" }, "eu_oss"],
    ["ordered on its last day", { until: "2024-02-10" }, "eu_oss"],
    ["ordered after it ended", { until: "2024-02-09" }, "no"],
  ])("%s", (_, dates, expected) => {
    const rules = aNorwegianShop({ oss: { registered: true, ...dates } })

    expect(decideRetention(toSweden, rules, TODAY).policy_id).toBe(expected)
  })

  it("cites the seller's own law when both end on the same day", () => {
    const rules = resolveRetentionRules({
      country: "fr",
      fiscal_year_end: "12-31",
      oss: { registered: true },
    })

    expect(decideRetention(toSweden, rules, TODAY)).toMatchObject({
      policy_id: "fr",
      locked_through: "2034-12-31",
    })
  })
})

describe("sales channel", () => {
  const inChannel = { ...order, sales_channel_id: "sc_other" }
  const channel = (
    settings: NonNullable<
      Parameters<typeof aNorwegianShop>[0]
    >["by_sales_channel"]
  ) => aNorwegianShop({ by_sales_channel: settings })

  it("lengthens with the law of its own country", () => {
    const rules = channel({ sc_other: { country: "se" } })

    expect(decideRetention(inChannel, rules, TODAY)).toMatchObject({
      policy_id: "se",
      locked_through: "2031-12-31",
    })
    expect(decideRetention(order, rules, TODAY).policy_id).toBe("no")
  })

  it("does not shorten the shop's own law", () => {
    const rules = resolveRetentionRules({
      country: "de",
      fiscal_year_end: "12-31",
      by_sales_channel: { sc_other: { country: "no" } },
    })

    expect(decideRetention(inChannel, rules, TODAY).policy_id).toBe("de")
  })

  it("may close its year on another day", () => {
    const rules = channel({ sc_other: { fiscal_year_end: "06-30" } })

    expect(decideRetention(inChannel, rules, TODAY).locked_through).toBe(
      "2029-06-30"
    )
  })

  it("may have an end while the shop has none", () => {
    const rules = resolveRetentionRules({
      by_sales_channel: {
        sc_other: { country: "no", fiscal_year_end: "12-31" },
      },
    })

    expect(decideRetention(inChannel, rules, TODAY).locked_through).toBe(
      "2029-12-31"
    )
    expect(decideRetention(order, rules, TODAY).locked_through).toBeNull()
  })

  it("keeps its books by the days of its own country", () => {
    const rules = channel({ sc_other: { country: "fi" } })
    const placed = { ...inChannel, shipped_at: "2024-12-31T22:30:00Z" }

    expect(decideRetention(placed, rules, TODAY).counted_from).toBe(
      "2025-01-01"
    )
  })

  it("takes no rules from the prototype of an object", () => {
    const odd = { ...order, sales_channel_id: "constructor" }

    expect(decideRetention(odd, channel({}), TODAY).policy_id).toBe("no")
  })
})

describe("custom rule", () => {
  const construction = {
    id: "no_construction",
    label: "Norway, construction",
    legal_basis: "Bokføringsforskriften",
    clock: "fiscal_year_end" as const,
    tiers: {
      sales_document: { years: 10 },
      secondary: { years: 3, months: 6 },
    },
    place_of_delivery: ["street", "place"] as const,
  }

  it("replaces the preset of the country when the shop names it", () => {
    const rules = aNorwegianShop({
      policy: "no_construction",
      policies: [construction],
      delivery_address: "never",
    })

    expect(decideRetention(order, rules, TODAY)).toMatchObject({
      policy_id: "no_construction",
      legal_basis: "Bokføringsforskriften",
      locked_through: "2034-12-31",
      delivery_block: ["street", "place"],
    })
  })

  it("serves a country without a preset by its id", () => {
    const rules = resolveRetentionRules({
      country: "CH",
      fiscal_year_end: "12-31",
      time_zone: "Europe/Zurich",
      policies: [{ ...construction, id: "ch" }],
    })

    expect(decideRetention(order, rules, TODAY).policy_id).toBe("ch")
  })
})

describe("nothing set", () => {
  it.each([
    [{}],
    [{ country: "no" }],
    [{ fiscal_year_end: "12-31" }],
    [{ fiscal_year_end: "12-31", policy: "no" }],
  ])("%p locks everything, with no end", (settings) => {
    const rules = resolveRetentionRules(settings)

    expect(decideRetention(order, rules, "2999-12-31")).toEqual({
      locked: true,
      issued: true,
      policy_id: "unset",
      legal_basis: "no country and fiscal year end set",
      counted_from: "2024-02-12",
      locked_through: null,
      buyer_block: ["name", "street", "place", "organization_number"],
      delivery_block: ["name", "street", "place"],
      delivery_locked_through: null,
      changes_after: null,
    })
  })

  it("locks no buyer before issue", () => {
    expect(
      decideRetention(anOrder(), resolveRetentionRules(), TODAY)
    ).toMatchObject({ locked: true, issued: false, buyer_block: [] })
  })
})
