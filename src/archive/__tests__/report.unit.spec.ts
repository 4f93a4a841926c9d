import { reportPage } from "../report/page"
import type { ArchiveContext } from "../types"
import {
  aColumn,
  aContext,
  HOSTILE,
  someContents,
  textOfContent,
  withSpool,
} from "./support"

const order = {
  id: "order_1",
  display_id: 1042,
  status: "completed",
  is_draft_order: false,
  currency_code: "nok",
  created_at: "2024-02-10T12:00:00+00:00",
  total: "1250.5",
  items: [
    { product: HOSTILE[0], variant: "M", quantity: 2, unit_price: 625.25 },
  ],
  shipping_address: { first_name: HOSTILE[1], country_code: "no" },
  billing_address: null,
}

const lock = {
  record: "order",
  record_id: "order_1",
  display_id: 1042,
  explanation: "Beholdes til og med 31.12.2029 etter bokføringsloven § 13.",
}

async function aReport(
  rows: Record<string, unknown>[],
  more: Partial<ArchiveContext> = {}
): Promise<string> {
  let page = ""
  await withSpool(async (spool) => {
    const columns = [
      aColumn("id", { personal: false }),
      aColumn("first_name"),
      aColumn("created_at", { type: "timestamp with time zone" }),
      aColumn("password", { existenceOnly: true }),
    ]
    const tables = [{ table: "customer", rows, columns }]
    const contents = await someContents(spool, tables, {
      orders: [order],
      locks: [lock],
    })
    page = await textOfContent(reportPage(spool, contents, aContext(more)))
  })
  return page
}

const kari = {
  id: "cus_1",
  first_name: "Kari",
  created_at: "2024-02-10T12:00:00+00:00",
  password: true,
}

describe("the report", () => {
  it("runs nothing and loads nothing, whatever the data holds", async () => {
    const rows = HOSTILE.map((text) => ({ ...kari, first_name: text }))
    const page = await aReport(rows, { controller: { name: HOSTILE[1] } })

    expect(page).not.toMatch(/<(script|img|svg|iframe|link|object|form)\b/i)
    expect(page).not.toMatch(/<[^>]+\son\w+=/i)
    expect(page).toContain("default-src &#39;none&#39;")
    expect(page.trimEnd().endsWith("</html>")).toBe(true)
  })

  it("shows orders first, as people know them", async () => {
    const page = await aReport([kari])

    expect(page).toContain("Bestilling #1042")
    expect(page).toContain("10. februar 2024")
    expect(page.replace(/\u00A0/g, " ")).toContain("1 250,50 kr")
    expect(page).toContain("Norge")
    expect(page.indexOf("#1042")).toBeLessThan(page.indexOf("Formål"))
  })

  it("tells what article 15 asks for", async () => {
    const page = await aReport([kari])

    for (const text of [
      "Levering av bestillinger og betaling",
      "artikkel 6 nr. 1 bokstav b",
      "Posten",
      lock.explanation,
      "Oppgitt av deg",
      "Dataportabilitet",
      "https://www.datatilsynet.no",
      "Automatiserte avgjørelser",
      "prvreq_1",
    ]) {
      expect(page).toContain(text)
    }
  })

  it("shows dates by language and secrets not at all", async () => {
    const page = await aReport([kari], { locale: "en" })

    expect(page).toContain("10 February 2024 at 13:00")
    expect(page).toContain("Held, but not shown for security reasons")
    expect(page).toContain("First name")
  })

  it("shows 500 rows and says where the rest is", async () => {
    const rows = Array.from({ length: 501 }, (_, n) => ({
      ...kari,
      id: `cus_${n}`,
      first_name: `name-${n}.`,
    }))
    const page = await aReport(rows)

    expect(page).toContain("name-499.")
    expect(page).not.toContain("name-500.")
    expect(page).toContain("Her vises 500 av 501 oppføringer")
    expect(page).toContain("csv/customer.csv")
  })

  it("names no authority it does not know", async () => {
    const page = await aReport([kari], { controller: { country: "xx" } })

    expect(page).toContain("personvernmyndigheten i landet der du bor")
    expect(page).not.toContain("undefined")
  })
})
