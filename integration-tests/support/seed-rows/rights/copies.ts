import { unzip } from "../../../../src/archive/__tests__/unzip"
import { readableText } from "../../notices/sections"
import type { TestShop } from "../../privacy/open-test-shop"
import { codeAfter, ownDataOf } from "../../requests/storefront"
import { lockOf } from "../../retention/desk"
import { type Account, storeAs } from "../../shop"
import { askAndWait } from "../desk"
import type { Exercises } from "../stage"
import type { RIGHTS } from "../rows/rights"

/** Asks for a copy in the storefront, and fetches it with a mailed code. */
const fetchCopy = async (shop: TestShop, who: Account, type: string) => {
  const { password } = who
  const { id } = await askAndWait(shop, who, { type, password })
  const own = ownDataOf(storeAs(shop, who))
  const code = await codeAfter(who.email, own.code)
  const files = unzip((await own.archive(id, code)).bytes)

  return {
    names: [...files.keys()],
    read: (name: string) => String(files.get(name) ?? ""),
  }
}

/** Copies of what is held. */
export const copies = {
  access: async ({ shop, ola, olas }) => {
    const { locked_through } = await lockOf(shop, olas)
    const { names, read } = await fetchCopy(shop, ola, "access")

    expect(names).toEqual(
      expect.arrayContaining(["report.html", "data.json", "csv/order.csv"])
    )
    const report = readableText(read("report.html"))
    for (const said of [
      "Levering av bestillinger og betaling",
      "Bokføring som loven krever",
      "Telefonnummer",
      "Oppgitt av deg",
      "Levering: manual_manual",
      "Datatilsynet",
      ola.address.address_1,
    ]) {
      expect(report).toContain(said)
    }
    const data = JSON.parse(read("data.json")) as {
      retained_records: { record_id: string; locked_through: string }[]
    }
    expect(data.retained_records).toMatchObject([
      { record_id: olas.id, locked_through },
    ])
    expect(read("csv/order.csv")).toContain(ola.email)
  },

  portability: async ({ shop, ola }) => {
    const { names, read } = await fetchCopy(shop, ola, "portability")
    expect(names).toEqual(
      expect.arrayContaining([
        "portability.json",
        "portability.schema.json",
        "csv/order_address.csv",
      ])
    )
    expect(names).not.toContain("report.html")
    const { tables } = JSON.parse(read("portability.json")) as {
      tables: { table: string; rows: Record<string, unknown>[] }[]
    }
    const rowsOf = (name: string) =>
      tables.find(({ table }) => table === name)?.rows
    expect(rowsOf("customer")).toMatchObject([
      { email: ola.email, last_name: ola.last_name },
    ])
    // observed by the shop, or held because a law says so
    expect(rowsOf("customer")?.[0]).not.toHaveProperty("has_account")
    for (const name of [
      ...["payment", "capture", "fulfillment", "workflow_execution"],
      ...["privacy_retention_lock", "privacy_request"],
    ]) {
      expect([name, rowsOf(name)]).toEqual([name, undefined])
    }
  },
} satisfies Exercises<typeof RIGHTS>
