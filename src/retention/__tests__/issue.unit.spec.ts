import { ALWAYS_ISSUES, ISSUE_EVENTS, isIssued } from "../issue"
import type { OrderFacts } from "../order-facts"
import { anOrder } from "./builders"

const AT = "2024-02-12T08:00:00Z"

describe("isIssued", () => {
  it.each<[string, Partial<OrderFacts>]>([
    ["a first shipment", { shipped_at: AT }],
    ["a later shipment alone", { last_shipped_at: AT }],
    ["goods handed over without being shipped", { delivered_at: AT }],
    ["completion", { completed_at: AT }],
    ["the status completed, which has no date", { status: "completed" }],
    ["archiving what was completed", { status: "archived" }],
    ["a locked invoice", { invoiced_at: AT }],
    ["a credit note", { last_credit_note_at: AT }],
  ])("follows from %s", (_, facts) => {
    expect(isIssued(anOrder(facts), ALWAYS_ISSUES)).toBe(true)
  })

  it("does not follow from placement or payment", () => {
    expect(isIssued(anOrder(), ISSUE_EVENTS)).toBe(false)
    expect(isIssued(anOrder({ captured_at: AT }), ALWAYS_ISSUES)).toBe(false)
  })

  it("follows from capture where the shop says so", () => {
    expect(isIssued(anOrder({ captured_at: AT }), ISSUE_EVENTS)).toBe(true)
  })

  it("does not follow from archiving what was canceled", () => {
    const order = anOrder({ status: "archived", canceled_at: AT })
    expect(isIssued(order, ISSUE_EVENTS)).toBe(false)
  })
})
