import { inShop } from "../support/suite"
import {
  ALL_GUARDS,
  eraseCustomer,
  planErasure,
  privacyStatus,
} from "../support/privacy/desk"
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

    it("covers every column of the database", async () => {
      const { coverage } = await shop.admin.get<{
        coverage: { unmapped: unknown[] }
      }>("/admin/privacy/data-map/coverage")

      expect(coverage.unmapped).toEqual([])
    })

    it("plans without changing anything", async () => {
      const plan = await planErasure(shop, kari.id)

      expect(plan.guards.map(({ code }) => code)).toEqual([
        "open_order",
        "open_payment",
      ])
      expect(plan.retained).toHaveLength(1)
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "identifiable",
        locked_records: 1,
      })
    })

    it("erases and says what it did", async () => {
      const { erasure_receipt, privacy_request } = await eraseCustomer(
        shop,
        kari.id,
        { confirm_email: kari.email, override: ALL_GUARDS }
      )

      expect(privacy_request.status).toBe("completed_with_retained")
      expect(erasure_receipt.customer_ids).toEqual([kari.id])
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "erased",
      })
    })
  },
})
