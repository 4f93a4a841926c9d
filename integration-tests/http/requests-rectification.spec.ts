import { inShop } from "../support/suite"
import { keepLocks } from "../support/locks/keep-locks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { awaitStatus, requestDesk } from "../support/requests/desk"
import {
  aPerson,
  capturePayment,
  checkOut,
  fillCart,
  register,
  sendOrder,
} from "../support/shop"

const CALLED_BACK = { identified_by: "phone_call_back" }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const desk = () => requestDesk(shop.admin)

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("corrects profile and open carts, and notes it on issued documents", async () => {
      const kristin = await register(shop, {
        ...aPerson(),
        last_name: "Feilstad",
      })
      const address = { last_name: "Feilstad" }
      const issued = await checkOut(shop, kristin, {
        billing_address: address,
        shipping_address: address,
      })
      await capturePayment(shop, issued)
      await sendOrder(shop, issued)
      await keepLocks(shop.container)
      const open = await checkOut(shop, kristin, { billing_address: address })
      const cart = await fillCart(shop, kristin, { shipping_address: address })

      const { id } = await desk().open({
        type: "rectification",
        customer_id: kristin.id,
        changes: [{ field: "last_name", value: "Rettstad" }],
        ...CALLED_BACK,
      })
      expect((await desk().read(id)).content).toMatchObject({
        changes: [
          { field: "last_name", value: "Rettstad", before: "Feilstad" },
        ],
      })
      await desk().step(id, "complete")

      const names = async (table: string, ids: (string | undefined)[]) =>
        (await shop.db(table).whereIn("id", ids.map(String))).map(
          ({ last_name }: { last_name: string }) => last_name
        )
      expect(await names("customer", [kristin.id])).toEqual(["Rettstad"])
      expect(await names("order_address", [open.billing_address?.id])).toEqual([
        "Rettstad",
      ])
      expect(await names("cart_address", [cart.shipping_address?.id])).toEqual([
        "Rettstad",
      ])
      expect(
        await names("order_address", [issued.billing_address?.id])
      ).toEqual(["Feilstad"])
      const notes = await shop
        .db("privacy_correction_note")
        .where({ order_id: issued.id })
      expect(notes.map(({ changes }: { changes: object }) => changes)).toEqual([
        { last_name: "Rettstad" },
        { last_name: "Rettstad" },
      ])

      const done = await awaitStatus(desk(), id, "completed")
      expect(done.content).toBeNull()
      expect(JSON.stringify(done)).not.toContain("Rettstad")
    })
  },
})
