import { access } from "node:fs/promises"
import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { takeSnapshot } from "../support/scan"
import {
  type Account,
  anAddress,
  aPerson,
  checkOut,
  exportOrders,
  prepareCart,
  register,
  updateCart,
  waitUntil,
} from "../support/shop"
import { ageCart, ageRows } from "../support/storage-limits/age"
import {
  countGone,
  goneBetween,
  otherChanges,
} from "../support/storage-limits/gone"
import { applyLimit, runLimit } from "../support/storage-limits/limits"
import {
  plant,
  plantCarts,
  plantHold,
  plantPayment,
} from "../support/storage-limits/plant"

type LimitId = Parameters<typeof runLimit>[1]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    /**
     * Counts, then applies. A dry run changes nothing and says the same; what
     * goes is exactly what the run says; every other row stays byte for byte.
     */
    const apply = async (id: LimitId) => {
      const before = await takeSnapshot(shop.db)
      const dry = await runLimit(shop, id)
      const between = await takeSnapshot(shop.db)
      const run = await applyLimit(shop, id)
      const after = await takeSnapshot(shop.db)

      expect(dry).toMatchObject({ state: "completed", dry_run: true, done: 0 })
      expect(countGone(before, between)).toEqual({})
      expect(otherChanges(before, between)).toEqual([])
      expect(run).toMatchObject({ state: "completed", total: dry.total })
      expect(run.details.tables).toEqual(dry.details.tables)
      expect(run.details.kept).toEqual(dry.details.kept)

      return { run, before, after, gone: goneBetween(before, after) }
    }

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

      const { run, before, after, gone } = await apply("abandoned_carts")

      expect(run.done).toBe(1)
      expect(run.details.tables).toEqual(countGone(before, after))
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
      expect(otherChanges(before, after)).toEqual([])
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

      const { run, before, after, gone } = await apply("abandoned_carts")

      expect(gone.filter((key) => key.startsWith("cart "))).toEqual(
        Object.values(goes)
          .map((id) => `cart ${id}`)
          .sort()
      )
      // the declined payment holds what the gateway said of the payer
      expect(gone).toContain(`payment pay_${goes.declined}`)
      expect(run.details.tables).toEqual(countGone(before, after))
      expect(run.details.kept).toEqual({
        linked_to_order: 1,
        payment: 1,
        open_payment_session: 2,
        legal_hold: 3,
      })
      expect(otherChanges(before, after)).toEqual([])
    })

    it("leaves an address that another cart uses too", async () => {
      const { db } = shop
      const [old, young] = [await planted("a", 91), await planted("b", 1)]
      const address = await plant(db, "cart_address", { id: "ca_1", days: 400 })
      await db("cart").whereIn("id", [old, young]).update({
        shipping_address_id: address,
      })

      const { gone, before, after } = await apply("abandoned_carts")

      expect(gone).toEqual([`cart ${old}`, `cart_line_item item_${old}`])
      expect(otherChanges(before, after)).toEqual([])
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
        .whereIn("id", [first?.id])
        .update({
          created_at: new Date(0),
          updated_at: new Date(0),
        })
      await db("order_address").update({ created_at: new Date(0) })
      await db("order_address")
        .whereNot({ id: "oa_young" })
        .update({ updated_at: new Date(0) })

      const { run, gone, before, after } = await apply("orphan_addresses")

      // the first address of the order stands in its history
      expect(gone).toEqual(
        [
          "cart_address ca_old",
          `cart_address ${first?.id}`,
          "order_address oa_old",
        ].sort()
      )
      expect(run.details.kept.legal_hold).toBeGreaterThan(0)
      expect(otherChanges(before, after)).toEqual([])
    })

    it("takes old messages", async () => {
      const { db } = shop
      const message = { channel: "email", status: "success" }
      const add = (id: string, days: number, more = {}) =>
        plant(db, "notification", {
          id,
          days,
          to: "a@b.no",
          ...message,
          ...more,
        })
      await add("noti_old", 181)
      await add("noti_young", 179)
      await add("noti_held", 400, { receiver_id: kari.id })
      await add("noti_mailbox", 400, { to: kari.email.toUpperCase() })
      await add("noti_order", 400, { resource_id: "order_held" })
      await add("noti_file", 400, {
        channel: "feed",
        data: { file: { filename: "17-order-exports.csv", url: "http://a/b" } },
      })
      await plantHold(db, { scope: "subject", reference: kari.id })
      await plantHold(db, { scope: "order", reference: "order_held" })

      const { gone, run, before, after } = await apply("notifications")

      expect(gone).toEqual(["notification noti_old"])
      expect(run.details.kept).toEqual({ order_export: 1, legal_hold: 3 })
      expect(otherChanges(before, after)).toEqual([])
    })

    it("takes logs of finished workflow runs", async () => {
      const { db } = shop
      const add = (id: string, days: number, more = {}) =>
        plant(db, "workflow_execution", {
          id,
          days,
          workflow_id: "complete-cart",
          transaction_id: id,
          run_id: id,
          state: "done",
          ...more,
        })
      const day = 24 * 60 * 60
      await add("wf_old", 31)
      await add("wf_failed", 31, { state: "failed" })
      await add("wf_reverted", 31, { state: "reverted" })
      await add("wf_young", 29)
      await add("wf_running", 400, { state: "compensating" })
      await add("wf_kept", 89, { retention_time: 90 * day })
      await add("wf_kept_too_long", 92, { retention_time: 90 * day })
      await add("wf_short", 3, { retention_time: day })
      await add("wf_held", 400, {
        context: { data: { payload: { id: "cart_held" } } },
      })
      await plant(db, "cart", {
        id: "cart_held",
        currency_code: "nok",
        customer_id: kari.id,
      })
      await plantHold(db, { scope: "subject", reference: kari.id })

      const { gone, before, after } = await apply("workflow_executions")
      // the runner waits for what runs
      await db("workflow_execution").where({ id: "wf_running" }).delete()

      expect(gone.map((key) => key.split("+").at(-1))).toEqual(
        [
          "wf_old",
          "wf_failed",
          "wf_reverted",
          "wf_kept_too_long",
          "wf_short",
        ].sort()
      )
      expect(otherChanges(before, after)).toEqual([])
    })

    it("takes spent tokens, and no proof of a verified address", async () => {
      const { db } = shop
      const [login] = await db("provider_identity").where({
        entity_id: kari.email,
      })
      const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
      const token = (id: string, days: number) =>
        plant(db, "auth_password_reset_token", {
          id,
          auth_identity_id: login.auth_identity_id,
          provider_identity_id: login.id,
          entity_id: kari.email,
          token_hash: id,
          expires_at: ago(days),
        })
      const verification = (id: string, days: number, verified: boolean) =>
        plant(db, "auth_verification", {
          id,
          auth_identity_id: login.auth_identity_id,
          entity_id: id,
          entity_type: "email",
          code_provider: "token",
          requested_at: ago(days),
          verified_at: verified ? ago(days) : null,
          provider_metadata: { token_hash: id, kept: "yes" },
        })
      await token("spent", 8)
      await token("fresh", 6)
      await verification("unanswered", 8, false)
      await verification("asked_lately", 6, false)
      await verification("verified", 8, true)
      await verification("verified_lately", 6, true)

      const { run, gone, before, after } = await apply("spent_tokens")

      expect(gone).toEqual([
        "auth_password_reset_token spent",
        "auth_verification unanswered",
      ])
      expect(run.details.tables).toEqual({
        auth_password_reset_token: 1,
        auth_verification: 1,
        auth_verification_code: 1,
      })
      expect(otherChanges(before, after)).toEqual([
        "auth_verification verified",
      ])
      const [proof] = await db("auth_verification").where({ id: "verified" })
      expect(proof.verified_at).not.toBeNull()
      expect(proof.provider_metadata).toEqual({ kept: "yes" })
    })

    it("takes files of order exports, and says so only when they are gone", async () => {
      const { db } = shop
      await buy()
      const urls = [await exportOrders(shop), await exportOrders(shop)]
      const [old, young] = urls.map((url) =>
        join(process.cwd(), "static", url.split("/").at(-1) ?? "")
      )
      const [message] = await db("notification").whereRaw(
        "data #>> '{file,url}' = ?",
        [urls[0]]
      )
      await ageRows(db, "notification", { ids: [message.id], days: 8 })

      const { run, gone, before, after } = await apply("order_exports")

      expect(run).toMatchObject({ done: 1, skipped: 0 })
      expect(gone).toEqual([])
      expect(otherChanges(before, after)).toEqual([
        `notification ${message.id}`,
      ])
      await expect(access(old ?? "")).rejects.toThrow("ENOENT")
      await access(young ?? "")
      const [cleared] = await db("notification").where({ id: message.id })
      expect(cleared.data.file).toEqual({
        filename: message.data.file.filename,
        mimeType: "text/csv",
      })
    })

    it("never deletes another file because a message names it", async () => {
      await plant(shop.db, "notification", {
        id: "noti_forged",
        days: 400,
        to: "",
        channel: "feed",
        status: "success",
        data: {
          file: {
            filename: "17-order-exports.csv",
            url: "http://localhost:9000/static/../package.json",
          },
        },
      })

      const run = await applyLimit(shop, "order_exports")

      expect(run).toMatchObject({
        done: 0,
        skipped: 1,
        details: { skipped: { file_unknown: 1 }, left: 1 },
      })
      await access(join(process.cwd(), "package.json"))
    })
  },
})
