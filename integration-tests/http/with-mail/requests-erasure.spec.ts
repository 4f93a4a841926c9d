import { inShop } from "../../support/suite"
import carryOutRequests from "../../../src/jobs/carry-out-requests"
import { WITH_MAIL } from "../../support/mail"
import { ALL_GUARDS, privacyStatus } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { awaitStatus, requestDesk } from "../../support/requests/desk"
import { codeAfter, ownDataOf } from "../../support/requests/storefront"
import {
  type Account,
  addAddress,
  checkOut,
  fillCart,
  register,
} from "../../support/shop"

// the runner reads the configuration before it sets an environment
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const desk = () => requestDesk(shop.admin)

    const askErasure = async (account: Account) => {
      const own = ownDataOf(shop.store.as(account.token))
      const code = await codeAfter(account.email, own.code)
      const { privacy_request } = await own.ask({ type: "erasure", code })
      return privacy_request.id
    }
    /** The time to think again is over. */
    const daysLater = (id: string) =>
      shop
        .db("privacy_request")
        .where({ id })
        .update({ execute_after: shop.db.raw("now() - interval '1 minute'") })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    it("waits, erases when the time is over, and says so in a letter", async () => {
      const kari = await register(shop)
      const id = await askErasure(kari)
      expect(await desk().read(id)).toMatchObject({
        status: "waiting",
        waiting_for: "cooling_off",
      })
      await carryOutRequests(shop.container)
      expect((await desk().read(id)).status).toBe("waiting")

      await daysLater(id)
      await carryOutRequests(shop.container)
      const done = await awaitStatus(desk(), id, "completed")
      expect(done.letters.map(({ template }) => template)).toEqual([
        "received",
        "erased",
      ])
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "erased",
        open_requests: 0,
      })
      const { receipt_id } = done.details as { receipt_id: string }
      const { erasure_receipt } = await shop.admin.get<{
        erasure_receipt: { request_id: string }
      }>(`/admin/privacy/receipts/${receipt_id}`)
      expect(erasure_receipt.request_id).toBe(id)
    })

    it("is taken back within that time, and never afterwards", async () => {
      const kari = await register(shop)
      const own = ownDataOf(shop.store.as(kari.token))
      const id = await askErasure(kari)
      await own.cancel(id)
      await daysLater(id)
      await carryOutRequests(shop.container)
      expect((await desk().read(id)).status).toBe("canceled")
      expect((await privacyStatus(shop, kari.id)).state).toBe("identifiable")

      const again = await askErasure(kari)
      expect(again).not.toBe(id)
      await daysLater(again)
      await carryOutRequests(shop.container)
      const late = await refusalOf(desk().step(again, "cancel"))
      expect(late.code).toBe("PRIVACY_REQUEST_STATE")
    })

    it("runs in two stages where an order is open: at once what no guard needs", async () => {
      const kari = await register(shop)
      await addAddress(shop, kari)
      await fillCart(shop, kari)
      const id = await askErasure(kari)
      const order = await checkOut(shop, kari)
      await daysLater(id)
      await carryOutRequests(shop.container)

      const waiting = await desk().read(id)
      expect(waiting).toMatchObject({ status: "waiting", waiting_for: "guard" })
      expect(waiting.guards?.map(({ code }) => code)).toContain("open_order")
      expect(waiting.letters.map(({ template }) => template)).toEqual([
        "received",
        "delayed",
      ])
      const left = async (table: string) =>
        Number(
          (
            await shop
              .db(table)
              .where({ customer_id: kari.id })
              .count({ count: "*" })
          )[0]?.count
        )
      expect(await left("customer_address")).toBe(0)
      // the one that became the order
      expect(await left("cart")).toBe(1)
      const { email } = await shop.db("customer").where({ id: kari.id }).first()
      expect(email).toBe(kari.email)

      await daysLater(id)
      await carryOutRequests(shop.container)
      expect((await desk().read(id)).timeline).toHaveLength(
        waiting.timeline.length
      )

      await desk().step(id, "complete", { override: ALL_GUARDS })
      const done = await desk().read(id)
      expect(done.status).toBe("completed_with_retained")
      expect(done.guards).toBeNull()
      const receipts = await shop
        .db("privacy_erasure_receipt")
        .where({ request_id: id })
      expect(receipts).toHaveLength(2)
      const { verified } = await shop.admin.post<{ verified: boolean }>(
        "/admin/privacy/audit-entries/verify"
      )
      expect(verified).toBe(true)
      const kept = await shop.db("order").where({ id: order.id }).first()
      expect(kept.email).toBeNull()
    })

    it("ends once, however many workers try, also after one was killed", async () => {
      const people = await Promise.all(
        Array.from({ length: 4 }, () => register(shop))
      )
      const ids: string[] = []
      for (const person of people) {
        ids.push(await askErasure(person))
        await daysLater(ids.at(-1) ?? "")
      }
      // a worker that died in the middle, four minutes ago
      await shop
        .db("privacy_request")
        .where({ id: ids[0] })
        .update({
          status: "in_progress",
          lease: "dead-worker",
          lease_until: shop.db.raw("now() - interval '1 minute'"),
        })
      await Promise.all(
        Array.from({ length: 5 }, () => carryOutRequests(shop.container))
      )
      for (const id of ids) {
        await awaitStatus(desk(), id, "completed")
        const receipts = await shop
          .db("privacy_erasure_receipt")
          .where({ request_id: id })
        expect(receipts).toHaveLength(1)
      }
    })
  },
})
