import { Modules } from "@medusajs/framework/utils"
import { updateOrderWorkflow } from "@medusajs/medusa/core-flows"
import { inShop } from "../support/suite"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { keepLocks } from "../support/locks/keep-locks"
import { revenueByMonth } from "../support/release/revenue"
import {
  type Account,
  aPerson,
  capturePayment,
  checkOut,
  getOrder,
  type Ref,
  register,
  sendOrder,
} from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let order: Ref

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      order = await checkOut(shop, kari)
      await capturePayment(shop, order)
      await sendOrder(shop, order)
      await keepLocks(getContainer())
    })

    const orders = () => getContainer().resolve(Modules.ORDER)

    it("holds against Medusa's own services and workflows", async () => {
      const before = await getOrder(shop, order)
      const address = before.billing_address?.id ?? ""
      const item = before.items[0]?.id ?? ""
      // the types don't offer a currency, the service writes it all the same
      const currency = { currency_code: "sek" } as Record<string, unknown>
      const attacks = [
        () => orders().deleteOrders([order.id]),
        () => orders().softDeleteOrders([order.id]),
        () => orders().updateOrders([{ id: order.id, ...currency }]),
        () => orders().updateOrderLineItems(item, { unit_price: 1 }),
        () => orders().deleteOrderLineItems([item]),
        () =>
          updateOrderWorkflow(getContainer()).run({
            input: {
              id: order.id,
              user_id: "user_1",
              billing_address: { first_name: "Else" },
            },
          }),
      ]
      const refused = await Promise.all(
        attacks.map(async (attack) => {
          // a workflow throws what its step threw, as a plain object
          const error: unknown = await attack().then(
            () => "done",
            (thrown: { message?: string }) => thrown.message
          )
          return String(error).match(/PRIVACY_RECORD_LOCKED/)?.[0] ?? error
        })
      )
      expect(refused).toEqual(attacks.map(() => "PRIVACY_RECORD_LOCKED"))
      const after = await getOrder(shop, order)
      expect(after.items[0]?.unit_price).toBe(before.items[0]?.unit_price)
      expect(after.billing_address?.id).toBe(address)
    })

    it("leaves revenue and VAT of every month as it was", async () => {
      const before = await revenueByMonth(shop.db)
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })
      expect(before).toHaveLength(1)
      expect(await revenueByMonth(shop.db)).toEqual(before)
    })
  },
})
