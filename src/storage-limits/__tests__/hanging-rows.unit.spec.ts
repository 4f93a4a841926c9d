import { coreDataMap } from "../../data-map/entries"
import { definePersonalData } from "../../data-map/define-personal-data"
import { abandonedCarts } from "../limits/abandoned-carts"
import { hangingOn } from "../removal/hanging-rows"

const tablesOn = (root: string, map = coreDataMap) =>
  hangingOn(root, map).map(({ table }) => table)

describe("hangingOn", () => {
  it("finds what goes with a cart, and nothing of the person", () => {
    const tables = tablesOn("cart")

    expect(tables[0]).toBe("cart")
    expect([...tables].sort()).toEqual([
      "cart",
      "cart_address",
      "cart_cart_loyalty_gift_card",
      "cart_line_item",
      "cart_line_item_adjustment",
      "cart_line_item_tax_line",
      "cart_payment_collection",
      "cart_promotion",
      "cart_shipping_method",
      "cart_shipping_method_adjustment",
      "cart_shipping_method_tax_line",
      "credit_line",
      "index_data",
      "notification",
      "payment_collection",
      "payment_session",
      "workflow_execution",
    ])
  })

  it("names parents before what hangs on them", () => {
    const tables = tablesOn("cart")

    expect(tables.indexOf("cart_line_item")).toBeLessThan(
      tables.indexOf("cart_line_item_tax_line")
    )
  })

  it("follows neither addresses nor likeness", () => {
    const paths = hangingOn("cart", coreDataMap).flatMap(({ reach }) => reach)

    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => "mailbox" in path || "like" in path)).toEqual(
      []
    )
  })

  it("takes along a shop's own rows that hang on a cart", () => {
    const note = definePersonalData({
      table: "gift_note",
      module: "gift",
      label: { en: "Gift notes", nb: "Gavekort" },
      category: "cart",
      purposes: ["order"],
      source: "given",
      reach: [{ column: "t.cart_id", in: "cart" }],
      rows: "delete",
      why: "A note goes with the gift it was written for",
      columns: {},
      notPersonal: ["id", "cart_id"],
    })
    const map = { ...coreDataMap, entries: [...coreDataMap.entries, note] }

    expect(tablesOn("cart", map)).toContain("gift_note")
  })

  it("lets a limit say otherwise, of the tables it names", () => {
    const [part] = abandonedCarts.parts
    const found = hangingOn("cart", coreDataMap, part?.hanging)
    const payment = found.find(({ table }) => table === "payment")

    expect(payment).toMatchObject({ rows: "delete" })
    expect(payment?.deleteWhere).toContain("canceled_at")
  })

  it("takes the rows a limit names, whatever an erasure would do", () => {
    expect(hangingOn("order_address", coreDataMap)[0]).toMatchObject({
      table: "order_address",
      rows: "delete",
      reach: [],
    })
  })
})
