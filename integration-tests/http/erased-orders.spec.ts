import { inShop } from "../support/suite"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  type Account,
  aPerson,
  capturePayment,
  checkOut,
  type Client,
  deleteCustomerByStaff,
  refundPayment,
  register,
  sendOrder,
  updateOrder,
} from "../support/shop"

const LOCKED = 423

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account
    let order: { id: string }

    const bury = (kind: string, reference: string) =>
      shop.db("privacy_tombstone").insert({
        id: `prvtmb_${reference}`,
        kind,
        reference,
        receipt_id: "prvrcp_1",
      })
    const sessionOf = async ({ token }: Account): Promise<Client> => {
      const { headers } = await shop.store
        .as(token)
        .download("/auth/session", { body: {} })
      return shop.store.with({ cookie: String(headers["set-cookie"]) })
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop)
      ola = await register(shop)
      order = await checkOut(shop, kari)
    })

    describe("the old token of an erased customer", () => {
      it("opens nothing that needs a login", async () => {
        const old = shop.store.as(kari.token)
        await old.get("/store/customers/me", { expect: 200 })
        await bury("customer", kari.id)

        const no = { expect: 401 }
        await old.get("/store/customers/me", no)
        await old.post("/store/customers/me", { first_name: "Kari" }, no)
        await old.get("/store/customers/me/addresses", no)
        await old.post("/store/customers/me/addresses", kari.address, no)
        await old.get("/store/orders", no)
        await old.get("/store/store-credit-accounts", no)
        await old.post("/store/customers", { email: kari.email }, no)
        await old.post("/auth/session", {}, no)
        await old.post("/auth/token/refresh", {}, no)
        await old.get("/auth/mfa/factors", no)

        const row = await shop.db("customer").where({ id: kari.id }).first()
        expect(row.first_name).toBe(kari.first_name)
      })

      it("is no hindrance elsewhere, and leads to nobody", async () => {
        await bury("customer", kari.id)
        const old = shop.store.as(kari.token)

        await old.get("/store/products", { expect: 200 })
        const { cart } = await old.post<{ cart: { id: string } }>(
          "/store/carts",
          { region_id: shop.region.id }
        )
        await old.get(`/store/carts/${cart.id}`, { expect: 200 })
        const row = await shop.db("cart").where({ id: cart.id }).first()
        expect(row.customer_id).toBeNull()
      })

      it("ends a session for good", async () => {
        const session = await sessionOf(kari)
        await session.get("/store/customers/me", { expect: 200 })
        await bury("customer", kari.id)
        await session.get("/store/customers/me", { expect: 401 })
        await session.get("/store/products", { expect: 200 })
        await session.post("/auth/token/refresh", {}, { expect: 401 })

        await shop.db("privacy_tombstone").del()
        await session.get("/store/customers/me", { expect: 401 })
      })

      it("makes room for somebody living in the same browser", async () => {
        const session = await sessionOf(kari)
        await bury("customer", kari.id)

        const { customer } = await session
          .as(ola.token)
          .get<{ customer: { id: string } }>("/store/customers/me")
        expect(customer.id).toBe(ola.id)
      })

      it("touches neither other customers nor staff", async () => {
        await bury("customer", kari.id)

        await shop.store.as(ola.token).get("/store/customers/me")
        await shop.admin.get(`/admin/customers/${kari.id}`)
      })
    })

    describe.each([
      ["order", () => order.id],
      ["customer", () => kari.id],
    ])("an order of an erased %s", (kind, reference) => {
      it.each([
        ["email", { email: "new@example.com" }],
        ["shipping_address", { shipping_address: { first_name: "Ny" } }],
        ["billing_address", { billing_address: { first_name: "Ny" } }],
      ])("takes no new %s", async (_key, change) => {
        await bury(kind, reference())
        const before = await shop.db("order").where({ id: order.id }).first()

        const refused = await shop.admin.post<Record<string, string>>(
          `/admin/orders/${order.id}`,
          change,
          { expect: LOCKED }
        )

        expect(refused).toMatchObject({
          type: "not_allowed",
          code: "PRIVACY_RECORD_LOCKED",
          message: expect.stringContaining(`Order "${order.id}" was erased`),
        })
        const after = await shop.db("order").where({ id: order.id }).first()
        expect(after).toEqual(before)
      })

      it("changes hands no more", async () => {
        await bury(kind, reference())
        const id = order.id
        const no = { expect: LOCKED }
        const as = shop.store.as(ola.token)

        await shop.admin.post(
          `/admin/orders/${id}/transfer`,
          { customer_id: ola.id },
          no
        )
        await shop.admin.post(
          `/admin/orders/${id}/transfer/guest`,
          { email: "new@example.com" },
          no
        )
        await as.post(`/store/orders/${id}/transfer/request`, {}, no)
        await as.post(`/store/orders/${id}/transfer/cancel`, {}, no)
        await as.post(`/store/orders/${id}/transfer/accept`, { token: "x" }, no)
        await as.post(
          `/store/orders/${id}/transfer/decline`,
          { token: "x" },
          no
        )
        const row = await shop.db("order").where({ id }).first()
        expect(row.customer_id).toBe(kari.id)
      })

      it("is still sent, paid, refunded and archived", async () => {
        await bury(kind, reference())
        const route = `/admin/orders/${order.id}`

        await updateOrder(shop, order, { metadata: { invoice_number: "7" } })
        await sendOrder(shop, order)
        await capturePayment(shop, order)
        await refundPayment(shop, order)
        await shop.admin.post(`${route}/complete`, {}, { expect: 200 })
        await shop.admin.post(`${route}/archive`, {}, { expect: 200 })
        await shop.admin.get(route, { expect: 200 })
      })

      it("is still canceled", async () => {
        await bury(kind, reference())

        await shop.admin.post(`/admin/orders/${order.id}/cancel`)
      })
    })

    it("leaves other orders alone", async () => {
      await bury("customer", ola.id)
      await updateOrder(shop, order, { email: "moved@example.com" })
      await shop.admin.post(`/admin/orders/${order.id}/transfer`, {
        customer_id: (await register(shop, aPerson())).id,
      })
      await shop.admin.post(`/admin/orders/${order.id}/transfer/cancel`)
    })

    it("lets staff end a transfer that was pending at the erasure", async () => {
      await shop.admin.post(`/admin/orders/${order.id}/transfer`, {
        customer_id: ola.id,
      })
      await bury("order", order.id)

      await shop.admin.post(`/admin/orders/${order.id}/transfer/cancel`)
    })

    it("lets staff delete the empty row of an erased customer", async () => {
      // erasure removes the login and makes the customer a guest
      await shop
        .db("customer")
        .where({ id: kari.id })
        .update({ has_account: false })
      await bury("customer", kari.id)

      await deleteCustomerByStaff(shop, kari)
      await shop.store.as(kari.token).get("/store/orders", { expect: 401 })
    })
  },
})
