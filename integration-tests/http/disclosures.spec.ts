import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, checkOut, register } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const erase = (who: Account) =>
      eraseCustomer(shop, who.id, {
        confirm_email: who.email,
        override: ALL_GUARDS,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("records disclosures under law for good, and exports them to the person", async () => {
      const order = await checkOut(shop, kari)
      const record = (body: object) =>
        shop.admin.post<{ disclosure: { id: string } }>(
          "/admin/privacy/disclosures",
          { basis: "court_order", disclosed_on: "2026-11-02", ...body }
        )
      const { disclosure } = await record({
        order_id: order.id,
        reference: "TOSL-2026-1234",
      })
      await record({ customer_id: kari.id, basis: "legal_obligation" })
      expect(disclosure).toMatchObject({
        recipient_id: "authorities",
        basis: "court_order",
        disclosed_on: "2026-11-02",
      })
      for (const body of [
        { customer_id: kari.id, reference: "Kari Nordmann" },
        { customer_id: kari.id, order_id: order.id },
        { customer_id: kari.id, recipient_id: "accounting_system" },
        { customer_id: kari.id, basis: "because" },
        {},
      ]) {
        expect((await refusalOf(record(body))).status).toBe(400)
      }
      expect(
        (await refusalOf(record({ customer_id: "cus_nobody" }))).code
      ).toBe("PRIVACY_CUSTOMER_NOT_FOUND")

      const { bytes } = await exportCustomer(shop, kari.id)
      const { tables } = JSON.parse(bytes.toString("utf8")) as {
        tables: { table: string; rows: object[] }[]
      }
      const exported = tables.find(
        ({ table }) => table === "privacy_disclosure"
      )
      expect(exported?.rows).toHaveLength(2)
      expect(JSON.stringify(exported?.rows)).toContain("TOSL-2026-1234")

      const rows = shop.db("privacy_disclosure")
      await expect(
        rows.clone().update({ basis: "legal_claim" })
      ).rejects.toThrow("PRIVACY_DISCLOSURE_APPEND_ONLY")
      await expect(rows.clone().del()).rejects.toThrow(
        "PRIVACY_DISCLOSURE_APPEND_ONLY"
      )
      await erase(kari)
      const { disclosures } = await shop.admin.get<{ disclosures: object[] }>(
        "/admin/privacy/disclosures",
        { query: { order_id: order.id } }
      )
      expect(disclosures).toHaveLength(1)
    })
  },
})
