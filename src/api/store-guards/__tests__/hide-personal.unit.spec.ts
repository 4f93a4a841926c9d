import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { findRecords, hidePersonal } from "../hide-personal"
import { recordsAskedFor } from "../records"

const NONE = new Set<string>()

describe("findRecords", () => {
  it("sees nothing personal in a catalog", () => {
    const products = [
      { id: "prod_1", metadata: { material: "clay" }, variants: [{ id: "v" }] },
    ]

    expect(findRecords({ products }, [])).toEqual({
      records: [],
      personal: false,
    })
  })

  it("sees nothing personal in figures", () => {
    const order = { id: "order_1", total: 5, email: null }

    expect(findRecords({ order }, []).personal).toBe(false)
  })

  it("finds every record, also inside what is hidden", () => {
    const order = {
      id: "order_1",
      customer: { orders: [{ id: "order_2" }] },
      payment_collections: [{ id: "pay_col_1" }],
      items: [{ id: "ordli_1", order_id: "order_3" }],
    }

    expect(findRecords({ order }, ["cart_1"]).records.sort()).toEqual([
      "cart_1",
      "order_1",
      "order_2",
      "order_3",
      "pay_col_1",
    ])
  })
})

describe("hidePersonal", () => {
  it("leaves what is open, and what belongs to no record", () => {
    const body = {
      order: { id: "order_1", email: "a@example.com" },
      customer: { id: "cus_1", email: "a@example.com", addresses: [] },
    }

    expect(hidePersonal(body, [], new Set(["order_1"]))).toEqual(body)
  })

  it("counts a payment as part of its order, by whatever names it has", () => {
    const payments = [{ id: "pay_1", data: { last4: "4242" } }]
    const order = { id: "order_1", payment_collections: [{ payments }] }

    expect(findRecords({ order }, []).records).toEqual(["order_1"])
    expect(hidePersonal({ order }, [], new Set(["order_1"]))).toEqual({ order })
    expect(hidePersonal({ payments }, [], NONE)).toEqual({
      payments: [{ id: "pay_1", data: null }],
    })
  })

  it("judges each record of a list by itself", () => {
    const orders = ["order_1", "order_2"].map((id) => ({ id, email: id }))

    expect(hidePersonal({ orders }, [], new Set(["order_1"]))).toEqual({
      orders: [
        { id: "order_1", email: "order_1" },
        { id: "order_2", email: null },
      ],
    })
  })

  it("closes an open record inside a closed one", () => {
    const order = { id: "order_1", cart: { id: "cart_1", email: "a" } }

    expect(hidePersonal({ order }, [], new Set(["cart_1"]))).toEqual({
      order: { id: "order_1", cart: { id: "cart_1", email: null } },
    })
  })

  it.each([
    ["held as an order", { order: { email: "a" } }, { order: { email: null } }],
    [
      "shaped like one",
      { result: { total: 5, billing_address: { city: "Oslo" } } },
      { result: { total: 5, billing_address: { city: null } } },
    ],
    [
      "a payment session",
      { payment_sessions: [{ data: { secret: 1 } }] },
      { payment_sessions: [{ data: null }] },
    ],
  ])("closes what has no id and is %s", (_what, body, hidden) => {
    expect(hidePersonal(body, [], NONE)).toEqual(hidden)
  })

  it("goes by the request where the answer has no ids", () => {
    const body = { review: { phone: "1", stars: 5 } }

    expect(hidePersonal(body, ["order_1"], NONE)).toEqual({
      review: { phone: null, stars: 5 },
    })
    expect(hidePersonal(body, ["order_1"], new Set(["order_1"]))).toEqual(body)
  })

  it("hides free fields, codes and parcels, and leaves the catalog", () => {
    const order = {
      id: "order_1",
      items: [
        {
          title: "Cup",
          line_item_metadata: { engraving: "Kari" },
          product: { metadata: { material: "clay" } },
          tax_lines: [{ code: "MVA25" }],
          adjustments: [{ code: "KARI50", amount: 5 }],
        },
      ],
      gift_cards: [{ code: "SECRET", value: 500, note: "To Kari" }],
      fulfillments: [{ labels: [{ tracking_number: "370" }] }],
    }

    expect(hidePersonal({ order }, [], NONE)).toEqual({
      order: {
        id: "order_1",
        items: [
          {
            title: "Cup",
            line_item_metadata: null,
            product: { metadata: { material: "clay" } },
            tax_lines: [{ code: "MVA25" }],
            adjustments: [{ code: null, amount: 5 }],
          },
        ],
        gift_cards: [{ code: null, value: 500, note: null }],
        fulfillments: [{ labels: [{ tracking_number: null }] }],
      },
    })
  })

  it("sends what a plain answer would send, and leaves the original", () => {
    const big = { toJSON: () => 12.5 }
    const order = {
      id: "order_1",
      email: "a",
      total: big,
      created_at: new Date(0),
      missing: undefined,
    }
    const hidden = hidePersonal({ order }, [], NONE)

    expect(JSON.stringify(hidden)).toBe(
      JSON.stringify({ order: { ...order, email: null } })
    )
    expect(order.email).toBe("a")
  })
})

describe("recordsAskedFor", () => {
  const ask = (originalUrl: string, body?: unknown) =>
    recordsAskedFor({ originalUrl, body } as MedusaStoreRequest)

  it.each([
    ["/store/orders/order_1?fields=email", ["order_1"]],
    ["/store/orders/order%5F1/transfer/request", ["order_1"]],
    ["/STORE/CARTS/cart_1/line-items/cali_1", ["cart_1"]],
    ["/store/payment-collections/pay_col_1/payment-sessions", ["pay_col_1"]],
    ["/store/products?order_id=order_1", []],
    ["/store/orders/%E0%A4%A", []],
  ])("reads %s", (url, records) => {
    expect(ask(url)).toEqual(records)
  })

  it("reads the body", () => {
    expect(ask("/store/returns", { order_id: "order_1" })).toEqual(["order_1"])
    expect(ask("/store/returns", { order_id: 7 })).toEqual([])
    expect(ask("/store/returns", [])).toEqual([])
  })
})
