import { inShop } from "../support/suite"
import type { PrivacyEvidenceModuleService } from "../../src/modules/privacy_evidence/service"
import { dateOrder } from "../support/locks/date-order"
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
  type Shopper,
} from "../support/shop"

type Bought = { order: string; cart: string }

const HOURS = 72

/** Every way to read an order, its cart or its payment in a storefront. */
const ROUTES = [
  "GET /store/orders/:order",
  "GET /store/orders/:order?fields=email",
  "GET /store/orders/:order?fields=*shipping_address",
  "GET /store/orders/:order?fields=-id",
  "GET /store/orders/:order?fields=customer.email",
  "GET /store/orders/:order?fields=items.metadata",
  "GET /store/orders/:order?fields=*payment_collections.payment_sessions",
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
async function read(client: Client, route: string, { order, cart }: Bought) {
  const [verb, template = ""] = route.split(" ")
  const path = template
    .replace(":order", order)
    .replace(":escaped", order.replace("_", "%5F"))
    .replace(":cart", cart)
  const body = path.endsWith("collections") ? { cart_id: cart } : {}

  return marksIn(
    await (verb === "GET" ? client.get(path) : client.post(path, body))
  )
}

const marksIn = (answer: unknown): string[] =>
  JSON.stringify(answer).match(/Zorro\w*/g) ?? []

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account
    let bought: Bought

    const buy = async (shopper: Shopper): Promise<Bought> => {
      const cart = await prepareCart(shop, shopper, {
        items: [{ sku: "KOPP", metadata: { engraving: "ZorroEngraving" } }],
        metadata: { greeting: "ZorroGreeting" },
      })
      const order = await completeCart(shop, cart, shopper)
      return { order: order.id, cart: cart.id }
    }
    const age = async ({ order, cart }: Bought, hours = HOURS + 1) => {
      const then = new Date(Date.now() - hours * 3_600_000)
      await dateOrder(shop.db, order, then)
      await shop.db("cart").where({ id: cart }).update({ completed_at: then })
    }
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

    afterEach(() => setGuestHours(HOURS))

    it.each(ROUTES)("%s is for its owner", async (route) => {
      const owner = shop.store.as(kari.token)
      expect(await read(shop.store, route, bought)).not.toEqual([])
      await age(bought, HOURS - 1)
      expect(await read(shop.store, route, bought)).not.toEqual([])

      await age(bought)
      expect(await read(shop.store, route, bought)).toEqual([])
      expect(await read(shop.store.as(ola.token), route, bought)).toEqual([])
      expect(await read(owner, route, bought)).not.toEqual([])
    })

    it("keeps the shape, the figures and the country", async () => {
      const order = { id: bought.order }
      const whole = await readOrder(shop, order)
      await age(bought)
      const bare = await readOrder(shop, order)

      expect(Object.keys(bare)).toEqual(Object.keys(whole))
      expect(bare).toMatchObject({ email: null, total: whole.total })
      expect(bare.items?.[0]).toMatchObject({ title: "Kopp", metadata: null })
      const { id, created_at, updated_at, ...address } = {
        ...whole.shipping_address,
      }
      expect(bare.shipping_address).toEqual({
        ...Object.fromEntries(Object.keys(address).map((key) => [key, null])),
        ...{ id, created_at, updated_at, country_code: "no" },
      })
    })

    it("lets owners read all of their orders", async () => {
      await age(bought)
      const own = shop.store.as(kari.token)
      const orders = [{ email: kari.email }]

      const all = await own.get("/store/orders?fields=email")
      expect(all).toMatchObject({ orders })
      const me = await own.get("/store/customers/me?fields=*orders")
      expect(me).toMatchObject({ customer: { orders } })
    })

    it("shows guests what they have just bought, unless told not to", async () => {
      const guest = { ...markedPerson("ZorroGuest"), token: undefined }
      const cart = await prepareCart(shop, guest)
      const order = await completeCart(shop, cart, guest)
      expect(order.email).toBe(guest.email)
      await setGuestHours(0)
      expect((await readOrder(shop, order)).email).toBeNull()
      const next = await prepareCart(shop, guest)
      expect((await completeCart(shop, next, guest)).email).toBeNull()
      const own = await readOrder(shop, { id: bought.order }, kari)
      expect(own.email).toBe(kari.email)
    })

    it("leaves open carts to whoever has their id", async () => {
      await setGuestHours(0)
      const cart = await fillCart(shop, kari)
      const { code } = await createGiftCard(shop)
      expect(marksIn(await getCart(shop, cart))).not.toEqual([])
      const paid = await applyGiftCard(shop, cart, code)
      expect(JSON.stringify(paid)).toContain(code)
    })

    it("says nothing personal about transfers and returns", async () => {
      const order = { id: bought.order }
      await sendOrder(shop, order)
      await age(bought)
      const asked = await shop.store
        .as(ola.token)
        .post(`/store/orders/${order.id}/transfer/request`)
      expect(marksIn(asked)).toEqual([])
      expect((await acceptTransfer(shop, order)).email).toBeNull()

      const { items } = await readOrder(shop, order, ola)
      const answer = await shop.store.post("/store/returns", {
        order_id: order.id,
        items: [{ id: items?.[0]?.id, quantity: 1, note: "ZorroNote" }],
        return_shipping: { option_id: shop.returnShippingOption.id },
      })
      expect(answer).toMatchObject({ return: { order_id: order.id } })
      expect(marksIn(answer)).toEqual([])
    })

    it("hides what a provider says of others' payments", async () => {
      const collections = "/store/payment-collections"
      type Answer = { payment_collection: { id: string } }
      const { payment_collection } = await shop.store.post<Answer>(
        collections,
        { cart_id: bought.cart }
      )
      await age(bought)

      const route = `${collections}/${payment_collection.id}/payment-sessions`
      const body = { provider_id: "pp_system_default" }
      const own = await shop.store.as(kari.token).post(route, body)
      expect(marksIn(own)).not.toEqual([])
      expect(await shop.store.as(ola.token).post(route, body)).toMatchObject({
        payment_collection: {
          payment_sessions: [{ context: null, data: null }],
        },
      })
    })

    it("keeps the former owner's cart and payment from the new one", async () => {
      await requestTransfer(shop, { id: bought.order }, { as: ola })
      await acceptTransfer(shop, { id: bought.order })
      await age(bought)

      for (const route of ROUTES.filter((one) => !/orders/i.test(one))) {
        expect(await read(shop.store.as(ola.token), route, bought)).toEqual([])
        expect(await read(shop.store.as(kari.token), route, bought)).toEqual([])
      }
    })

    it.each([
      ["order", () => bought.order],
      ["customer", () => kari.id],
    ])("hides what an erased %s left, at once", async (kind, reference) => {
      await shop.db("privacy_tombstone").insert({
        ...{ id: "prvtmb_1", receipt_id: "prvrcp_1" },
        ...{ kind, reference: reference() },
      })

      for (const route of ROUTES) {
        expect(await read(shop.store, route, bought)).toEqual([])
        expect(await read(shop.store.as(kari.token), route, bought)).toEqual([])
      }
    })

    it("fails rather than guess whose an order is", async () => {
      await shop.db.raw("alter table privacy_tombstone rename to elsewhere")
      const route = `/store/orders/${bought.order}`
      expect(marksIn(await shop.store.get(route, { expect: 500 }))).toEqual([])
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
