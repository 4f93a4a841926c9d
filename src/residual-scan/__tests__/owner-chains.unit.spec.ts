import { coreDataMap } from "../../data-map/entries"
import type { ColumnFacts } from "../../data-map/schema"
import { ownerChains, type Ownership } from "../owner-chains"

const text: ColumnFacts = { dataType: "text", nullable: true }

const columns = (...names: string[]) =>
  new Map(names.map((name) => [name, text]))

const ownership: Ownership = {
  map: coreDataMap,
  schema: {
    tables: new Map([
      ["customer", columns("id")],
      ["order", columns("id", "customer_id")],
      ["notes", columns("id", "customer_id", "words")],
      ["diary", columns("page", "owner")],
      ["weather", columns("day")],
    ]),
    foreignKeys: [{ table: "diary", column: "owner", references: "customer" }],
  },
}

const ownersOf = (table: string) =>
  ownerChains(table, ownership).map(({ owner, id }) => `${owner} ${id}`)

describe("owners", () => {
  it("are the rows themselves, of customers and orders", () => {
    expect(ownerChains("customer", ownership)).toEqual([
      { owner: "customer", joins: "", id: "a0.id" },
    ])
    expect(ownersOf("order")).toEqual(["order a0.id", "customer a1.id"])
  })

  it("are found up the paths of the data map", () => {
    const chains = ownerChains("order_address", ownership)

    expect(chains).toContainEqual({
      owner: "order",
      joins: ' join "order" a1 on a1.billing_address_id = a0."id"',
      id: "a1.id",
    })
    expect(ownersOf("order_line_item")).toContain("customer a3.id")
  })

  it("of tables nobody declared are guessed by columns and foreign keys", () => {
    expect(ownersOf("notes")).toContain("customer a1.id")
    expect(ownersOf("diary")).toEqual(["customer a1.id"])
    expect(ownersOf("weather")).toEqual([])
  })

  it("are looked for in no table by more ways than one statement can take", () => {
    const counts = coreDataMap.entries.map(
      ({ table }) => ownerChains(table, ownership).length
    )

    expect(Math.max(...counts)).toBeLessThan(100)
  })
})
