import { composeDataMap } from "../compose"
import { coreDataMap } from "../entries"
import { presentDataMap } from "../present"
import { registeredPersonalData, registerPersonalData } from "../registry"
import type { PersonalData } from "../types"

const table = (name: string, changes: object = {}): PersonalData => ({
  table: name,
  module: "shop",
  label: { en: name, nb: name },
  category: "activity",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  why: "Of no use without its owner",
  columns: {},
  notPersonal: ["id", "customer_id"],
  ...changes,
})

const entriesOf = (name: string, from: readonly PersonalData[]) =>
  from.filter((entry) => entry.table === name)

describe("composeDataMap", () => {
  it("is Medusa's own without additions", () => {
    const { entries, free } = composeDataMap()

    expect(entries.map((one) => one.table)).toEqual(
      coreDataMap.entries.map((one) => one.table)
    )
    expect(free).toEqual(coreDataMap.free)
  })

  it("adds a shop's table", () => {
    const added = composeDataMap({ personalData: [table("wishlist")] })

    expect(entriesOf("wishlist", added.entries)).toEqual([table("wishlist")])
  })

  it("lets a shop decide differently about a table of Medusa's", () => {
    const own = table("notification", { rows: "keep" })
    const { entries } = composeDataMap({ personalData: [own] })

    expect(entriesOf("notification", entries)).toEqual([own])
  })

  it("lets a shop call a free table personal", () => {
    const [free] = coreDataMap.free
    const name = free?.table ?? ""
    const map = composeDataMap({ personalData: [table(name)] })

    expect(entriesOf(name, map.entries)).toHaveLength(1)
    expect(map.free.map((one) => one.table)).not.toContain(name)
  })

  it("gives further gateways keys, beside those described", () => {
    const before = coreDataMap.entries.find((one) => one.table === "payment")
    const map = composeDataMap({ gatewayKeys: { pp_vipps: ["reference"] } })
    const [payment] = entriesOf("payment", map.entries)

    expect(payment?.columns.data?.keepKeysBy?.keys).toEqual({
      ...before?.columns.data?.keepKeysBy?.keys,
      pp_vipps: ["reference"],
    })
  })

  it("prefers the shop's word to a plugin's, and a plugin's last", () => {
    registerPersonalData(table("points", { why: "First" }), table("badge"))
    registerPersonalData(table("points", { why: "Second" }))
    const registered = composeDataMap().entries
    const decided = composeDataMap({
      personalData: [table("badge", { why: "The shop's" })],
    }).entries

    expect(registeredPersonalData()).toHaveLength(2)
    expect(entriesOf("points", registered)).toMatchObject([{ why: "Second" }])
    expect(entriesOf("badge", decided)).toMatchObject([{ why: "The shop's" }])
  })
})

describe("registerPersonalData", () => {
  it("refuses what can't be read, and keeps nothing of it", () => {
    const known = registeredPersonalData()
    const broken = { ...table("broken"), columns: undefined }

    expect(() =>
      registerPersonalData(table("fine"), broken as unknown as PersonalData)
    ).toThrow('table "broken": expected an object in columns')
    expect(registeredPersonalData()).toEqual(known)
  })
})

describe("presentDataMap", () => {
  const schemaOf = (...names: string[]) => ({
    tables: new Map(names.map((name) => [name, new Map()] as const)),
    foreignKeys: [],
  })

  it("leaves out tables the database does not have, and paths through them", () => {
    const map = {
      entries: [
        table("customer", { reach: [{ mailbox: "t.email" }] }),
        table("wishlist", {
          reach: [
            { column: "t.customer_id", in: "customer" },
            { column: "t.party_id", in: "party" },
            { referencedBy: "party", column: "r.wishlist_id" },
            { like: "party", same: "t.name" },
          ],
        }),
        table("gift", { reach: [{ column: "t.party_id", in: "party" }] }),
        table("party"),
      ],
      free: [
        { table: "size", module: "shop", reason: "Sizes", columns: ["id"] },
      ],
    }
    const present = presentDataMap(
      map,
      schemaOf("customer", "wishlist", "gift")
    )

    expect(present.entries.map((one) => one.table)).toEqual([
      "customer",
      "wishlist",
    ])
    expect(present.entries[1]?.reach).toEqual([
      { column: "t.customer_id", in: "customer" },
    ])
    expect(present.free).toEqual([])
  })
})
