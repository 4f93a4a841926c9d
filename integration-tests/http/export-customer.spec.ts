import { inShop } from "../support/suite"
import { exportCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { type Account, aPerson, checkOut, register } from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
    })

    it("hands over everything as JSON, and no secret", async () => {
      const { bytes, headers } = await exportCustomer(shop, kari.id)
      const text = bytes.toString("utf8")

      expect(headers["cache-control"]).toBe("no-store")
      expect(() => JSON.parse(text)).not.toThrow()
      expect(text).toContain(kari.email)
      expect(text).toContain(kari.address.address_1)
      expect(text).not.toContain("scrypt")
    })

    it.each(["zip", "csv"])("hands over a %s", async (format) => {
      const { bytes } = await exportCustomer(shop, kari.id, { format })

      expect(bytes.length).toBeGreaterThan(1000)
    })

    it("puts the request and who asked on record", async () => {
      await exportCustomer(shop, kari.id)
      const requests = await shop
        .db("privacy_request")
        .where({ customer_id: kari.id })
      const entries = await shop.db("privacy_audit_entry")

      expect(requests).toMatchObject([{ type: "access", status: "completed" }])
      expect(entries).toMatchObject([{ action: "subject.exported" }])
      expect(JSON.stringify([requests, entries])).not.toContain(kari.email)
    })
  },
})
