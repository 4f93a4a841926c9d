import { readableText } from "../../notices/sections"
import { STAFF } from "../../privacy/open-test-shop"
import { recipientDesk } from "../../recipients/desk"
import { getPromotion, listOrders, refundPayment } from "../../shop"
import type { CategoryExercises } from "./stage"
import { MARK } from "./stage"

/** What somebody bought, and what came of it. */
export const trade = {
  orders: async ({ shop, person, look, rows, exported, sold }) => {
    exported("PersonalTrackingNumber", "PersonalEngraving")
    expect(rows("order")).toHaveLength(3)
    for (const table of [
      ...["order_line_item", "order_summary", "order_transaction"],
      ...["fulfillment", "fulfillment_label", "order_claim", "return"],
    ]) {
      expect([table, rows(table).length]).not.toEqual([table, 0])
    }
    look.gone("PersonalTrackingNumber", "PersonalTrackingUrl")
    look.gone("PersonalLabelUrl", "PersonalEngraving")
    expect(person.books.after).toEqual(person.books.before)
    expect(person.answer.erasure_receipt.retained).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          record_id: sold().id,
          locked_through: expect.stringMatching(/^\d{4}-12-31$/),
        }),
      ])
    )
    expect(await listOrders(shop)).toHaveLength(3)
  },

  carts: async ({ shop, look, rows, exported }) => {
    const carts = rows("cart")
    const count = (isSuch: (cart: Record<string, unknown>) => unknown) =>
      carts.filter(isSuch).length
    expect(count((cart) => cart.completed_at)).toBe(3)
    expect(count((cart) => cart.deleted_at)).toBe(1)
    expect(count((cart) => !cart.deleted_at && !cart.completed_at)).toBe(1)
    exported("OwnCartEngraving", "ThrownEngraving", "ThrownCartMetadata")
    look.stoodIn("PersonalEngraving", "workflow_execution.context")
    look.gone("OwnCartEngraving", "ThrownEngraving", "ThrownCartMetadata")
    expect(await shop.db("cart").select("id")).toEqual([])
    // Medusa makes empty ones, of a country alone
    const addresses = await shop.db("cart_address").pluck("last_name")
    expect(new Set(addresses)).toEqual(new Set([null]))
  },

  discounts: async ({ shop, look, rows, exported }) => {
    exported("PersonalCode")
    const [adjustment] = rows("order_line_item_adjustment")
    expect(adjustment).toMatchObject({
      code: `${MARK}PersonalCode`,
      amount: expect.anything(),
      created_at: expect.any(String),
    })
    expect(rows("promotion_campaign_budget_usage")).toHaveLength(1)
    look.gone("PersonalCode")
    const { id } = await shop.db("promotion").first("id")
    expect(await getPromotion(shop, { id })).toMatchObject({
      code: `ERASED-${id}`,
      status: "inactive",
    })
    // counted, and of nobody
    const [usage] = await shop.db("promotion_campaign_budget_usage")
    expect(Number(usage.used)).toBe(1)
    expect(usage.attribute_value).not.toContain("@")
  },

  loyalty: async ({ shop, person, look, rows, exported }) => {
    exported("CreditNote")
    expect(rows("store_credit_account")).toHaveLength(1)
    expect(rows("store_credit_account_transaction")).toMatchObject([
      { type: "credit", amount: 300 },
    ])
    expect(rows("loyalty_point")).toMatchObject([{ points: 70 }])
    expect(
      person.plan.guards.find(({ code }) => code === "loyalty_balance")
    ).toMatchObject({ overridable: false })

    look.gone("CreditNote")
    const movements = await shop.db("store_credit_account_transaction")
    expect(movements.map(({ note }) => note)).toEqual([null, null])
    expect(await shop.db("loyalty_point")).toEqual([])
  },

  agreements: async ({ shop, person, look, rows, exported }) => {
    exported("Plan", "GroupName")
    // each product bought, how many, and how the order stands
    const report = readableText(person.archive.report)
    expect(report.match(/Kopp, Standard 3 /g)).toHaveLength(3)
    expect(report).toContain("Produkter og avtaler")
    expect(rows("customer").map(({ has_account }) => has_account)).toContain(
      true
    )
    expect(
      person.plan.guards.find(({ code }) => code === "active_agreement")
    ).toMatchObject({ rows: [{ table: "subscription" }] })
    look.gone("Plan", "GroupName")
    expect(await shop.db("subscription")).toEqual([])
    expect(await shop.db("customer_group_customer")).toEqual([])
  },

  payment: async ({ shop, person, look, exported, sold }) => {
    exported("CardBrand", "CardLast4", "MyCardLast4")
    expect(person.archive.text).not.toContain("CardSecret")
    look.gone("CardBrand", "CardLast4", "CardSecret", "MyCardLast4")
    expect(
      await recipientDesk(shop).taskOf("payment-pp_system_default")
    ).toMatchObject({ way: "account_holder", state: "done" })
    // what is left is enough to give money back
    await refundPayment(shop, sold(), { amount: 50 })
  },

  support: async ({ person, look, exported }) => {
    exported("ClaimInternalNote", "ClaimItemNote", "ClaimPicture")
    expect(person.archive.text).not.toContain(STAFF.email)
    expect(person.plan.guards.map(({ code }) => code)).toContain("open_claim")
    look.gone("ClaimInternalNote", "ClaimItemNote", "ClaimDescription")
    look.gone("ClaimPicture", "ClaimMetadata", "ClaimItemMetadata")
  },
} satisfies CategoryExercises
