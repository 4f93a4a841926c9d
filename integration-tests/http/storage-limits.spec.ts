import { inShop } from "../support/suite"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  type Account,
  anAddress,
  aPerson,
  checkOut,
  prepareCart,
  register,
  updateCart,
  waitUntil,
} from "../support/shop"
import { applyAndCompare } from "../support/storage-limits/apply-and-compare"
import { ageCart } from "../support/storage-limits/age"
import type { LimitId } from "../support/storage-limits/limits"
import {
  plant,
  plantCarts,
  plantHold,
  plantPayment,
} from "../support/storage-limits/plant"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    const apply = (id: LimitId) => applyAndCompare(shop, id)

    /** An order, once subscribers have locked it. */
    const buy = async () => {
      const order = await checkOut(shop, kari)
      await waitUntil("the lock", async () => {
        const [lock] = await shop
          .db("privacy_retention_lock")
          .where({ record_id: order.id })
        return lock
      })
      return order
    }

    const planted = (prefix: string, days: number) =>
      plantCarts(shop.db, { prefix, count: 1, days }).then(([id]) => id ?? "")

    it("takes an abandoned cart with all that hangs on it", async () => {
      const { db } = shop
      const old = await prepareCart(shop, kari)
      const young = await prepareCart(shop, aPerson())
      const order = await buy()
      await ageCart(db, old.id, 91)
      await ageCart(db, young.id, 89)
      await plant(db, "notification", {
        id: "noti_reminder",
        to: "nobody@example.com",
        channel: "email",
        status: "success",
        resource_id: old.id,
      })

      const { run, counts, changed, gone } = await apply("abandoned_carts")

      expect(run.done).toBe(1)
      expect(run.details.tables).toEqual(counts)
      expect(run.details.tables).toMatchObject({
        cart: 1,
        cart_address: 2,
        cart_line_item: 1,
        cart_payment_collection: 1,
        cart_shipping_method: 1,
        notification: 1,
        payment_collection: 1,
        payment_session: 1,
      })
      expect(gone).toContain(`cart ${old.id}`)
      expect(changed).toEqual([])
      expect(await db("order").where({ id: order.id })).toHaveLength(1)
      expect(
        await db("privacy_audit_entry").where({
          action: "storage_limit.applied",
        })
      ).toHaveLength(1)
    })

    it("leaves carts with an order, money, a recent touch or a hold", async () => {
      const { db } = shop
      const stays = {
        young: await planted("young", 89),
        touched: await planted("touched", 400),
        ordered: await planted("ordered", 400),
        authorized: await planted("authorized", 400),
        unfinished: await planted("unfinished", 400),
        trying: await planted("trying", 400),
        held: await planted("held", 400),
        heldMailbox: await planted("mailbox", 400),
        heldChannel: await planted("channel", 400),
      }
      const goes = {
        old: await planted("old", 91),
        declined: await planted("declined", 400),
        gaveUp: await planted("gaveup", 400),
      }
      await db("cart_line_item")
        .where({ cart_id: stays.touched })
        .update({ updated_at: new Date() })
      await plant(db, "order_cart", {
        id: "link_ordered",
        order_id: "order_elsewhere",
        cart_id: stays.ordered,
      })
      await plantPayment(db, stays.authorized, {
        days: 400,
        payment: { canceled: false },
      })
      await plantPayment(db, stays.unfinished, {
        days: 400,
        status: "authorized",
      })
      await plantPayment(db, stays.trying, { days: 10 })
      await plantPayment(db, goes.gaveUp, { days: 91 })
      await plantPayment(db, goes.declined, {
        days: 400,
        status: "canceled",
        payment: { canceled: true },
      })
      await db("cart")
        .where({ id: stays.held })
        .update({ customer_id: kari.id })
      await db("cart")
        .where({ id: stays.heldMailbox })
        .update({ email: ` ${kari.email.toUpperCase()}` })
      await db("cart")
        .where({ id: stays.heldChannel })
        .update({ sales_channel_id: "sc_audited" })
      await plantHold(db, { scope: "subject", reference: kari.id })
      await plantHold(db, { scope: "sales_channel", reference: "sc_audited" })

      const { run, counts, changed, gone } = await apply("abandoned_carts")

      expect(gone.filter((key) => key.startsWith("cart "))).toEqual(
        Object.values(goes)
          .map((id) => `cart ${id}`)
          .sort()
      )
      // the declined payment holds what the gateway said of the payer
      expect(gone).toContain(`payment pay_${goes.declined}`)
      expect(run.details.tables).toEqual(counts)
      expect(run.details.kept).toEqual({
        linked_to_order: 1,
        payment: 1,
        open_payment_session: 2,
        legal_hold: 3,
      })
      expect(changed).toEqual([])
    })

    it("leaves an address that another cart uses too", async () => {
      const { db } = shop
      const [old, young] = [await planted("a", 91), await planted("b", 1)]
      const address = await plant(db, "cart_address", { id: "ca_1", days: 400 })
      await db("cart").whereIn("id", [old, young]).update({
        shipping_address_id: address,
      })

      const { gone, changed } = await apply("abandoned_carts")

      expect(gone).toEqual([`cart ${old}`, `cart_line_item item_${old}`])
      expect(changed).toEqual([])
    })

    it("takes addresses that nothing refers to", async () => {
      const { db } = shop
      const order = await buy()
      const cart = await prepareCart(shop, aPerson())
      const { shipping_address: first } = cart
      const moved = { ...aPerson().address, address_1: "Nygata 2" }
      await updateCart(shop, cart, { shipping_address: moved })
      await shop.admin.post(`/admin/orders/${order.id}`, {
        shipping_address: { ...moved, address_1: "Nygata 3" },
      })
      const old = { days: 31 }
      const like = { ...anAddress({ first_name: "Olaf" }), metadata: null }
      await plant(db, "cart_address", { id: "ca_old", ...old })
      await plant(db, "cart_address", { id: "ca_young", days: 29 })
      await plant(db, "order_address", { id: "oa_old", ...old })
      await plant(db, "order_address", { id: "oa_young", days: 29 })
      await plant(db, "cart_address", { id: "ca_held", ...old, ...like })
      const olaf = await plant(db, "customer", { id: "cus_olaf" })
      await plant(db, "customer_address", {
        id: "cua_olaf",
        customer_id: olaf,
        ...like,
        phone: null,
      })
      await plantHold(db, { scope: "subject", reference: olaf })
      await db("cart_address")
        .whereIn("id", [first?.id ?? ""])
        .update({
          created_at: new Date(0),
          updated_at: new Date(0),
        })
      await db("order_address").update({ created_at: new Date(0) })
      await db("order_address")
        .whereNot({ id: "oa_young" })
        .update({ updated_at: new Date(0) })

      const { run, gone, changed } = await apply("orphan_addresses")

      // the first address of the order stands in its history
      expect(gone).toEqual(
        [
          "cart_address ca_old",
          `cart_address ${first?.id}`,
          "order_address oa_old",
        ].sort()
      )
      expect(run.details.kept.legal_hold).toBeGreaterThan(0)
      expect(changed).toEqual([])
    })
  },
})
