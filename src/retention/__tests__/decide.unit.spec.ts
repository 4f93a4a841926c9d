import { decideRetention } from "../decide"
import { RetentionDateError } from "../date-error"
import type { OrderFacts } from "../order-facts"
import { resolveRetentionRules } from "../settings/resolve-rules"
import { anOrder, aNorwegianShop } from "./builders"

const AT = "2024-02-12T08:00:00Z"
const BUYER = ["name", "street", "place", "organization_number"]
const TODAY = "2024-03-01"

describe("decideRetention", () => {
  it("locks figures from placement, and no buyer before issue", () => {
    expect(decideRetention(anOrder(), aNorwegianShop(), TODAY)).toEqual({
      locked: true,
      issued: false,
      policy_id: "no",
      legal_basis: "Bokføringsloven § 13",
      counted_from: "2024-02-10",
      locked_through: "2029-12-31",
      buyer_block: [],
      delivery_block: [],
      delivery_locked_through: null,
      changes_after: "2029-12-31",
    })
  })

  it("locks the buyer and the delivery from issue", () => {
    const order = anOrder({ shipped_at: AT })

    expect(decideRetention(order, aNorwegianShop(), TODAY)).toMatchObject({
      issued: true,
      buyer_block: BUYER,
      delivery_block: ["name", "street", "place"],
      delivery_locked_through: "2028-06-30",
      changes_after: "2028-06-30",
    })
  })

  it("holds through the last day and lets go the day after", () => {
    const order = anOrder({ shipped_at: AT })
    const rules = aNorwegianShop()

    expect(decideRetention(order, rules, "2029-12-31")).toMatchObject({
      locked: true,
      buyer_block: BUYER,
      changes_after: "2029-12-31",
    })
    expect(decideRetention(order, rules, "2030-01-01")).toEqual({
      locked: false,
      reason: "expired",
      issued: true,
      policy_id: "no",
      legal_basis: "Bokføringsloven § 13",
      counted_from: "2024-02-12",
      locked_through: "2029-12-31",
      buyer_block: [],
      delivery_block: [],
      delivery_locked_through: null,
      changes_after: null,
    })
  })

  it("announces the end of a lock on its very last day", () => {
    expect(
      decideRetention(anOrder(), aNorwegianShop(), "2029-12-31").changes_after
    ).toBe("2029-12-31")
  })

  it("puts an order of late New Year's Eve in UTC into the next year", () => {
    const order = anOrder({ placed_at: "2024-12-31T23:30:00Z" })

    expect(decideRetention(order, aNorwegianShop(), TODAY).locked_through).toBe(
      "2030-12-31"
    )
  })

  it("says an organization number is kept only where there may be one", () => {
    const order = anOrder({ shipped_at: AT, has_organization_number: false })

    expect(decideRetention(order, aNorwegianShop(), TODAY).buyer_block).toEqual(
      ["name", "street", "place"]
    )
  })

  it("refuses a day that is none", () => {
    expect(() =>
      decideRetention(anOrder(), aNorwegianShop(), "2024-3-1")
    ).toThrow(RetentionDateError)
  })
})

describe("no lock", () => {
  it.each<[string, Partial<OrderFacts>, string]>([
    ["a draft", { is_draft: true }, "draft"],
    ["a draft by status", { status: "draft" }, "draft"],
    ["canceled at once", { canceled_at: AT }, "canceled_before_issue"],
    ["canceled by status", { status: "canceled" }, "canceled_before_issue"],
    [
      "canceled, then archived",
      { status: "archived", canceled_at: AT },
      "canceled_before_issue",
    ],
  ])("%s", (_, facts, reason) => {
    expect(
      decideRetention(anOrder(facts), aNorwegianShop(), TODAY)
    ).toMatchObject({ locked: false, reason, policy_id: null, issued: false })
  })

  it("is the same while no country is set", () => {
    const rules = resolveRetentionRules()

    expect(decideRetention(anOrder({ is_draft: true }), rules, TODAY)).toEqual(
      decideRetention(anOrder({ is_draft: true }), aNorwegianShop(), TODAY)
    )
  })

  it.each<keyof OrderFacts>([
    "captured_at",
    "shipped_at",
    "delivered_at",
    "invoiced_at",
    "last_credit_note_at",
    "last_refund_at",
    "last_return_at",
    "last_claim_at",
    "last_exchange_at",
  ])("but canceled after %s is locked", (event) => {
    const order = anOrder({ canceled_at: AT, [event]: AT })

    expect(decideRetention(order, aNorwegianShop(), TODAY).locked).toBe(true)
  })
})

describe("clock", () => {
  it.each<keyof OrderFacts>([
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
    "last_exchange_at",
  ])("counts from the year of %s", (event) => {
    const order = anOrder({ [event]: "2025-01-03T08:00:00Z" })

    expect(decideRetention(order, aNorwegianShop(), TODAY)).toMatchObject({
      counted_from: "2025-01-03",
      locked_through: "2030-12-31",
    })
  })

  it.each<keyof OrderFacts>(["completed_at", "canceled_at"])(
    "does not count from %s",
    (event) => {
      const order = anOrder({ captured_at: AT, [event]: "2027-01-03" })

      expect(
        decideRetention(order, aNorwegianShop(), TODAY).locked_through
      ).toBe("2029-12-31")
    }
  )

  it("never counts from before placement", () => {
    const order = anOrder({ invoiced_at: "2019-01-01" })

    expect(decideRetention(order, aNorwegianShop(), TODAY).locked_through).toBe(
      "2029-12-31"
    )
  })
})

describe("delivery address", () => {
  const order = anOrder({ shipped_at: AT })

  it("keeps only the place when it is never kept", () => {
    const rules = aNorwegianShop({ delivery_address: "never" })

    expect(decideRetention(order, rules, TODAY)).toMatchObject({
      delivery_block: ["place"],
      delivery_locked_through: "2029-12-31",
    })
  })

  it("goes after three and a half years with the packing slips", () => {
    const rules = aNorwegianShop({ delivery_address: "secondary" })

    expect(decideRetention(order, rules, "2028-06-30").delivery_block).toEqual([
      "name",
      "street",
      "place",
    ])
    expect(decideRetention(order, rules, "2028-07-01")).toMatchObject({
      delivery_block: ["place"],
      delivery_locked_through: "2029-12-31",
      buyer_block: BUYER,
    })
  })

  it("stays as long as the record when locked", () => {
    const rules = aNorwegianShop({ delivery_address: "lock" })

    expect(decideRetention(order, rules, "2029-12-31")).toMatchObject({
      delivery_block: ["name", "street", "place"],
      delivery_locked_through: "2029-12-31",
    })
  })

  it.each(["se", "us", "sj"])(
    "stays as long as the record for an export to %s",
    (destination_country) => {
      const rules = aNorwegianShop({ delivery_address: "never" })
      const abroad = { ...order, destination_country }

      expect(decideRetention(abroad, rules, "2029-12-31")).toMatchObject({
        policy_id: "no",
        delivery_block: ["name", "street", "place"],
        delivery_locked_through: "2029-12-31",
      })
    }
  )
})

describe("buyer_block_from", () => {
  it("may add capture", () => {
    const order = anOrder({ captured_at: AT })
    const rules = aNorwegianShop({ buyer_block_from: ["capture"] })

    expect(decideRetention(order, aNorwegianShop(), TODAY).issued).toBe(false)
    expect(decideRetention(order, rules, TODAY).issued).toBe(true)
  })

  it("takes nothing away", () => {
    const rules = aNorwegianShop({ buyer_block_from: ["capture"] })

    expect(
      decideRetention(anOrder({ shipped_at: AT }), rules, TODAY).issued
    ).toBe(true)
  })
})
