import { inShop } from "../support/suite"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  type Account,
  aPerson,
  archiveOrder,
  capturePayment,
  checkOut,
  claimOrder,
  completeOrder,
  exchangeOrder,
  fulfillOrder,
  getOrder,
  receiveReturn,
  refundPayment,
  register,
  requestReturn,
  sendOrder,
} from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    const erase = () =>
      eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

    it("refunds an order after its customer was erased", async () => {
      const order = await checkOut(shop, kari, { items: [{ sku: "VASE" }] })
      await capturePayment(shop, order)
      await sendOrder(shop, order)
      await erase()

      const parcel = await requestReturn(shop, order)
      await receiveReturn(shop, parcel)
      await refundPayment(shop, order)
      const { payment_collections } = await getOrder(shop, order)
      const refunds = payment_collections?.flatMap(({ payments }) =>
        payments?.flatMap((payment) => payment.refunds ?? [])
      )

      expect(refunds).toHaveLength(1)
    })

    it("captures and sends an order that was open", async () => {
      const order = await checkOut(shop, kari)
      await erase()

      await capturePayment(shop, order)
      await sendOrder(shop, order)
      const { fulfillment_status, payment_status } = await getOrder(shop, order)

      expect([fulfillment_status, payment_status]).toEqual([
        "delivered",
        "captured",
      ])
    })

    it("claims, exchanges, completes and archives as before", async () => {
      const claimed = await checkOut(shop, kari, {
        items: [{ sku: "KOPP", quantity: 2 }],
      })
      const exchanged = await checkOut(shop, kari, { items: [{ sku: "FAT" }] })
      for (const order of [claimed, exchanged]) {
        await capturePayment(shop, order)
        await sendOrder(shop, order)
      }
      await erase()

      await claimOrder(shop, claimed)
      await exchangeOrder(shop, exchanged)
      await completeOrder(shop, claimed)
      await completeOrder(shop, exchanged)
      await archiveOrder(shop, exchanged)

      expect((await getOrder(shop, claimed)).status).toBe("completed")
      expect((await getOrder(shop, exchanged)).status).toBe("archived")
    })

    it("keeps the buyer on an issued order, and nobody on one never sent", async () => {
      const issued = await checkOut(shop, kari)
      await sendOrder(shop, issued)
      const packed = await checkOut(shop, kari)
      await fulfillOrder(shop, packed)
      const { erasure_receipt } = await erase()

      expect(erasure_receipt.retained).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            record_id: issued.id,
            fields: expect.arrayContaining(["name", "street", "place"]),
            legal_basis: expect.stringContaining("13"),
          }),
          expect.objectContaining({ record_id: packed.id, fields: [] }),
        ])
      )
      const kept = (await getOrder(shop, issued)).billing_address
      const gone = (await getOrder(shop, packed)).billing_address
      expect(kept).toMatchObject({
        first_name: kari.address.first_name,
        address_1: kari.address.address_1,
        phone: null,
      })
      expect(gone).toMatchObject({
        first_name: null,
        address_1: null,
        country_code: "no",
      })
    })
  },
})
