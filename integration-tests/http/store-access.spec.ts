import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PrivacyEvidenceModuleService } from "../../src/modules/privacy_evidence/service"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  type Account,
  acceptTransfer,
  applyGiftCard,
  type Client,
  completeCart,
  createGiftCard,
  fillCart,
  getCart,
  markedPerson,
  prepareCart,
  readOrder,
  register,
  requestTransfer,
  sendOrder,
} from "../support/shop"

type Bought = { order: string; cart: string; collection: string }

const HOURS = 72
const SESSIONS = "payment_collections.payment_sessions"

/** Every way to read an order, its cart or its payment in a storefront. */
const ROUTES = [
  "GET /store/orders/:order",
  "GET /store/orders/:order?fields=email",
  "GET /store/orders/:order?fields=*shipping_address",
  "GET /store/orders/:order?fields=-id",
  "GET /store/orders/:order?fields=customer.email",
  "GET /store/orders/:order?fields=items.metadata",
  `GET /store/orders/:order?fields=+${SESSIONS}`,
  "GET /Store/Orders/:escaped/?fields=email",
  "GET /store/carts/:cart",
  "GET /store/carts/:cart?fields=shipping_address.phone",
  "GET /store/carts/:cart?fields=metadata",
  "GET /store/carts/:cart?fields=customer.email,-id",
  "POST /store/carts/:cart/complete",
  "POST /store/carts/:cart/complete?fields=email",
  "POST /store/carts/:cart/taxes",
  "POST /store/payment-collections",
]

/** Asks one of the routes, and picks the words of a marked person out. */
async function read(
  client: Client,
  route: string,
  { order, cart }: Bought
): Promise<string[]> {
  const [verb, template = ""] = route.split(" ")
  const path = template
    .replace(":order", order)
    .replace(":escaped", order.replace("_", "%5F"))
    .replace(":cart", cart)
  const body = path.endsWith("collections") ? { cart_id: cart } : {}
  const answer = client[verb === "GET" ? "get" : "post"](path, body)

  return marksIn(await answer)
}

const marksIn = (answer: unknown): string[] =>
  JSON.stringify(answer).match(/Zorro\w*/g) ?? []

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account
    let bought: Bought

    const buy = async (shopper: Parameters<typeof prepareCart>[1]) => {
      const cart = await prepareCart(shop, shopper, {
        items: [{ sku: "KOPP", metadata: { engraving: "ZorroEngraving" } }],
        metadata: { greeting: "ZorroGreeting" },
        payment_data: { holder: "ZorroCardHolder" },
      })
      const order = await completeCart(shop, cart, shopper)
      const [collection] = order.payment_collections ?? []

      return { order: order.id, cart: cart.id, collection: `${collection?.id}` }
    }
    const age = async ({ order, cart }: Bought, hours = HOURS + 1) => {
      const then = new Date(Date.now() - hours * 3_600_000)
      await shop.db("order").where({ id: order }).update({ created_at: then })
      await shop.db("cart").where({ id: cart }).update({ completed_at: then })
    }
    const bury = (kind: string, reference: string) =>
      shop.db("privacy_tombstone").insert({
        id: `prvtmb_${reference}`,
        kind,
        reference,
        receipt_id: "prvrcp_1",
      })
    const setGuestHours = async (hours: number) => {
      const { store } = await getContainer()
        .resolve<PrivacyEvidenceModuleService>("privacy_evidence")
        .getOptions()
      store.guest_order_hours = hours
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, markedPerson("Zorro"))
      ola = await register(shop)
      bought = await buy(kari)
    })

    describe.each(Object.entries(ROUTES))("%s", (_name, read) => {
      it("is for its owner, and a few hours for strangers", async () => {
        const owner = shop.store.as(kari.token)
        expect(JSON.stringify(await read(shop.store, bought))).toMatch(MARK)

        await age(bought)
        const [whole, bare, others] = await Promise.all([
          read(owner, bought),
          read(shop.store, bought),
          read(shop.store.as(ola.token), bought),
        ])

        expect(JSON.stringify(whole)).toMatch(MARK)
        expect(JSON.stringify(bare)).not.toMatch(MARK)
        expect(JSON.stringify(others)).not.toMatch(MARK)
      })
    })

    it("keeps the shape, the figures and the country", async () => {
      const whole = await readOrder(shop, { id: bought.order })
      await age(bought)
      const bare = await readOrder(shop, { id: bought.order })

      expect(Object.keys(bare)).toEqual(Object.keys(whole))
      expect(bare).toMatchObject({ email: null, total: whole.total })
      expect(Object.keys(bare.shipping_address ?? {})).toEqual(
        Object.keys(whole.shipping_address ?? {})
      )
      expect(bare.shipping_address).toMatchObject({
        first_name: null,
        address_1: null,
        postal_code: null,
        city: null,
        country_code: "no",
      })
      expect(bare.items?.[0]).toMatchObject({ title: "Kopp", metadata: null })
    })

    it("lets owners read all of their orders", async () => {
      await age(bought)
      const own = shop.store.as(kari.token)

      expect(await own.get("/store/orders?fields=email")).toMatchObject({
        orders: [{ email: kari.email }],
      })
      expect(await own.get("/store/customers/me?fields=*orders")).toMatchObject(
        { customer: { orders: [{ email: kari.email }] } }
      )
    })

    it("shows guests the order they have just placed", async () => {
      const guest = markedPerson("ZorroGuest")
      const cart = await prepareCart(shop, guest)

      const order = await completeCart(shop, cart, guest)
      expect(order.email).toBe(guest.email)

      await setGuestHours(0)
      expect((await readOrder(shop, order)).email).toBeNull()
      const next = await prepareCart(shop, guest)
      expect((await completeCart(shop, next, guest)).email).toBeNull()
      expect((await readOrder(shop, { id: bought.order }, kari)).email).toBe(
        kari.email
      )
      await setGuestHours(HOURS)
    })

    it("leaves open carts to whoever has their id", async () => {
      await setGuestHours(0)
      const cart = await fillCart(shop, kari)

      expect(JSON.stringify(await getCart(shop, cart))).toMatch(MARK)
      const { code } = await createGiftCard(shop)
      expect(JSON.stringify(await applyGiftCard(shop, cart, code))).toMatch(
        code
      )
      await setGuestHours(HOURS)
    })

    it("answers transfers and returns without personal data", async () => {
      const sent = await sendOrder(shop, { id: bought.order })
      await age(bought)
      const asked = await shop.store
        .as(ola.token)
        .post(`/store/orders/${bought.order}/transfer/request`)
      expect(JSON.stringify(asked)).not.toMatch(MARK)
      expect(
        (await acceptTransfer(shop, { id: bought.order })).email
      ).toBeNull()

      const { items } = await readOrder(shop, { id: bought.order }, ola)
      expect(items).toHaveLength(sent.items.length)
      const { return: back } = await shop.store.post<{ return: object }>(
        "/store/returns",
        {
          order_id: bought.order,
          items: [{ id: items?.[0]?.id, quantity: 1, note: "ZorroNote" }],
          return_shipping: { option_id: shop.returnShippingOption.id },
        }
      )
      expect(back).toMatchObject({ order_id: bought.order })
      expect(JSON.stringify(back)).not.toMatch(MARK)
    })

    it("keeps the former owner's payment and cart from the new one", async () => {
      await requestTransfer(shop, { id: bought.order }, { as: ola })
      await acceptTransfer(shop, { id: bought.order })
      await age(bought)
      const heir = shop.store.as(ola.token)

      for (const name of ["a cart", "a payment by its cart"]) {
        const answer = await ROUTES[name]?.(heir, bought)
        expect(JSON.stringify(answer)).not.toMatch(MARK)
      }
    })

    it.each([
      ["order", () => bought.order],
      ["customer", () => kari.id],
    ])("hides what belongs to an erased %s at once", async (kind, id) => {
      await bury(kind, id())

      for (const read of Object.values(ROUTES)) {
        for (const client of [shop.store, shop.store.as(kari.token)]) {
          expect(JSON.stringify(await read(client, bought))).not.toMatch(MARK)
        }
      }
    })

    it("says nothing when it can't find out whose an order is", async () => {
      await shop.db.raw("alter table privacy_tombstone rename to elsewhere")
      const failed = await shop.store
        .get(`/store/orders/${bought.order}`, { expect: 500 })
        .catch((error: Error) => error.message)

      expect(JSON.stringify(failed)).not.toMatch(MARK)
    })

    it("looks in the database once, and only where it has to", async () => {
      const asked: string[] = []
      const listen = ({ sql }: { sql: string }) =>
        sql.includes("privacy_tombstone") && asked.push(sql)
      shop.db.on("query", listen)

      await shop.store.get("/store/products")
      await shop.store.get("/store/regions")
      expect(asked).toHaveLength(0)
      await readOrder(shop, { id: bought.order })
      expect(asked).toHaveLength(1)
      await readOrder(shop, { id: bought.order }, kari)
      expect(asked).toHaveLength(3)
      shop.db.removeListener("query", listen)
    })
  },
})
