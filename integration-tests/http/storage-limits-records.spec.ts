import { access, unlink } from "node:fs/promises"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import {
  type Account,
  aPerson,
  checkOut,
  exportOrders,
  register,
  waitUntil,
} from "../support/shop"
import { applyAndCompare } from "../support/storage-limits/apply-and-compare"
import { ageRows } from "../support/storage-limits/age"
import { applyLimit, type LimitId } from "../support/storage-limits/limits"
import { plant, plantHold } from "../support/storage-limits/plant"

/** Where the local provider keeps a file. */
const fileOf = (url: string | undefined): string =>
  join(process.cwd(), "static", url?.split("/").at(-1) ?? "")

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

      const { gone, run, changed } = await apply("notifications")

      expect(gone).toEqual(["notification noti_old"])
      expect(run.details.kept).toEqual({ order_export: 1, legal_hold: 3 })
      expect(changed).toEqual([])
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

      const { gone, changed } = await apply("workflow_executions")
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
      expect(changed).toEqual([])
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

      const { run, gone, changed } = await apply("spent_tokens")

      expect(gone).toEqual([
        "auth_password_reset_token spent",
        "auth_verification unanswered",
      ])
      expect(run.details.tables).toEqual({
        auth_password_reset_token: 1,
        auth_verification: 1,
        auth_verification_code: 1,
      })
      expect(changed).toEqual(["auth_verification verified"])
      const [proof] = await db("auth_verification").where({ id: "verified" })
      expect(proof.verified_at).not.toBeNull()
      expect(proof.provider_metadata).toEqual({ kept: "yes" })
    })

    it("takes files of order exports, and says so only when they are gone", async () => {
      const { db } = shop
      await buy()
      const urls = [await exportOrders(shop), await exportOrders(shop)]
      const [old, young] = urls.map(fileOf)
      const [message] = await db("notification").whereRaw(
        "data #>> '{file,url}' = ?",
        [urls[0] ?? ""]
      )
      await ageRows(db, "notification", { ids: [message.id], days: 8 })

      const { run, gone, changed } = await apply("order_exports")
      expect(run).toMatchObject({ done: 1, skipped: 0 })
      expect(gone).toEqual([])
      expect(changed).toEqual([`notification ${message.id}`])
      await expect(access(old ?? "")).rejects.toThrow("ENOENT")
      await access(young ?? "")
      const [cleared] = await db("notification").where({ id: message.id })
      expect(cleared.data.file).toEqual({
        filename: message.data.file.filename,
        mimeType: "text/csv",
      })
    })

    it("says of a file what became of it", async () => {
      const files = shop.container.resolve(Modules.FILE)
      const { db } = shop
      await buy()
      await exportOrders(shop)
      const [message] = await db("notification")
      await ageRows(db, "notification", { ids: [message.id], days: 8 })
      const link = async () =>
        (await db("notification").first()).data.file.url as string | undefined

      // as S3 does: it says nothing when it could not
      const remove = files.deleteFiles
      files.deleteFiles = async () => undefined
      const swallowed = await applyLimit(shop, "order_exports")
      files.deleteFiles = remove

      expect(swallowed).toMatchObject({ done: 0, skipped: 1 })
      expect(swallowed.details.skipped).toEqual({ file_not_deleted: 1 })
      expect(await link()).toBeDefined()

      await unlink(fileOf(await link()))
      const { run } = await apply("order_exports")

      expect(run.details.tables).toEqual({ file_gone: 1 })
      expect(await link()).toBeUndefined()
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
