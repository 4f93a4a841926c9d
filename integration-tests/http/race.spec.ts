import { inShop } from "../support/suite"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { describeFindings, scanDatabase } from "../support/scan"
import {
  type Account,
  checkOut,
  completeCart,
  type HttpError,
  markedPerson,
  prepareCart,
  type Ref,
  register,
  sendOrder,
} from "../support/shop"

/** Letters no id of Medusa's can contain. */
const MARK = "lilou"

const CHECKOUTS = 10

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let lilou: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      lilou = await register(shop, markedPerson(MARK))
    })

    const erase = () =>
      eraseCustomer(shop, lilou.id, {
        confirm_email: lilou.email,
        override: ALL_GUARDS,
      })

    it.each([0, 40, 400])(
      "loses no order of ten checkouts when erasing %i ms into them",
      async (delay) => {
        const carts: Ref[] = []
        // one after another: two first payments at once trip over each other
        // in core, which makes one account holder per customer
        for (let prepared = 0; prepared < CHECKOUTS; prepared++) {
          carts.push(await prepareCart(shop, lilou))
        }
        const checkouts = carts.map((cart) => completeCart(shop, cart, lilou))
        await new Promise((resolve) => setTimeout(resolve, delay))
        const erasure = erase()

        const settled = await Promise.allSettled(checkouts)
        await erasure
        const placed = settled.flatMap((one) =>
          one.status === "fulfilled" ? [one.value.id] : []
        )

        expect(await wholeOrders(shop)).toEqual(placed.sort())
        expect(
          describeFindings(
            await scanDatabase(shop.db, { mark: MARK, words: [] })
          )
        ).toEqual([])
      }
    )

    it("lets one of two erasures through", async () => {
      await checkOut(shop, lilou)
      const settled = await Promise.allSettled([erase(), erase()])
      const refused = settled.flatMap((one) =>
        one.status === "rejected" ? [one.reason as HttpError] : []
      )

      expect(refused.map(({ status, body }) => ({ status, body }))).toEqual([
        {
          status: 400,
          body: expect.objectContaining({ code: "PRIVACY_ALREADY_ERASED" }),
        },
      ])
      expect(
        await shop.db("privacy_erasure_receipt").whereNull("amends")
      ).toHaveLength(1)
    })

    it("shows an export all of it or none", async () => {
      const order = await checkOut(shop, lilou)
      await sendOrder(shop, order)
      const [, { bytes }] = await Promise.all([
        erase(),
        exportCustomer(shop, lilou.id),
      ])
      const { tables } = JSON.parse(bytes.toString("utf8"))
      const text = JSON.stringify(tables)

      // profile, login and cart either all stand in it or none of them does
      const seen = [`${MARK}Mail`, `${MARK}AddressPhone`].map((word) =>
        text.includes(word)
      )
      expect(new Set(seen).size).toBe(1)
    })
  },
})

/** Ids of orders that have everything an order needs. */
async function wholeOrders({ db }: TestShop): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select o.id from "order" o
     where exists (select 1 from order_item x where x.order_id = o.id)
       and exists (select 1 from order_shipping x where x.order_id = o.id)
       and exists (select 1 from order_summary x where x.order_id = o.id)
       and exists (
         select 1 from order_payment_collection link
         join payment p on p.payment_collection_id = link.payment_collection_id
         where link.order_id = o.id)
       and o.email is null
     union
     select o.id || ' is half' from "order" o where o.email is not null
       or not exists (select 1 from order_item x where x.order_id = o.id)
     order by 1`
  )
  return rows.map(({ id }) => id)
}
