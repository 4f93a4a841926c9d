import { inShop } from "../support/suite"
import { keepLocks } from "../support/locks/keep-locks"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { openReleaseDesk } from "../support/release/desk"
import { placeHold } from "../support/retention/desk"
import { applyLimit } from "../support/storage-limits/limits"
import { plantCarts } from "../support/storage-limits/plant"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  sendOrder,
  waitUntil,
} from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let desk: ReturnType<typeof openReleaseDesk>

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      await sendOrder(shop, await checkOut(shop, kari))
      await keepLocks(shop.container)
      desk = openReleaseDesk(shop, kari, getContainer())
    })

    const onChannel = () =>
      placeHold(shop, {
        scope: "sales_channel",
        reference: shop.salesChannel.id,
      })

    const erase = () =>
      eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

    /** Runs `work` while a transaction of ours is in everybody's way. */
    const inTheWay = async (statement: string, work: () => Promise<void>) =>
      await shop.db.transaction(async (trx) => {
        await trx.raw(statement)
        await work()
      })

    /** Until so many wait for a lock, or what was begun has ended. */
    const untilWaiting = async (count: number, begun: Promise<unknown>) => {
      let ended = false
      const end = () => (ended = true)
      void begun.then(end, end)

      await waitUntil(`${count} to wait for a lock`, async () => {
        const { rows } = await shop.db.raw<{ rows: unknown[] }>(
          `select 1 from pg_stat_activity where datname = current_database()
           and wait_event_type = 'Lock'`
        )
        return ended || rows.length >= count ? true : undefined
      })
    }

    const auditedLast = async (): Promise<string[]> =>
      await shop
        .db("privacy_audit_entry")
        .whereIn("action", ["subject.erased", "legal_hold.placed"])
        .orderBy("sequence")
        .pluck("action")

    it("is placed once an erasure that has begun is done", async () => {
      const begun: Promise<unknown>[] = []

      await inTheWay("lock table privacy_tombstone in share mode", async () => {
        begun.push(erase())
        await untilWaiting(1, Promise.all(begun))
        begun.push(onChannel())
        await untilWaiting(2, Promise.all(begun))
      })
      await Promise.all(begun)
      expect(await auditedLast()).toEqual([
        "subject.erased",
        "legal_hold.placed",
      ])
    })

    describe("while it is being placed", () => {
      /** Begins both, lets the hold be placed, and returns what came of it. */
      const whilePlacing = async <T>(work: () => Promise<T>) => {
        const begun: {
          hold?: ReturnType<typeof onChannel>
          work?: Promise<T>
        } = {}
        await inTheWay(
          "lock table privacy_legal_hold in share mode",
          async () => {
            begun.hold = onChannel()
            await untilWaiting(1, begun.hold)
            begun.work = work()
            await untilWaiting(2, begun.work)
          }
        )
        await begun.hold
        return begun.work
      }

      it("nobody is erased", async () => {
        const refusal = await refusalOf(whilePlacing(erase))

        expect(refusal).toMatchObject({ code: "PRIVACY_GUARDED" })
        expect(refusal.message).toContain("legal_hold")
      })

      it("no record is released", async () => {
        const order = await desk.buyLongAgo(7)

        expect(
          await whilePlacing(() => desk.sweep({ dry_run: false }))
        ).toMatchObject({ released: 0, skipped: 0 })
        expect(await desk.stateOf(order)).toBe("locked")
      })

      it("no storage limit removes a thing", async () => {
        const carts = await plantCarts(shop.db, {
          prefix: "held",
          count: 3,
          days: 400,
        })
        await shop
          .db("cart")
          .whereIn("id", carts)
          .update({ sales_channel_id: shop.salesChannel.id })

        expect(
          await whilePlacing(() => applyLimit(shop, "abandoned_carts"))
        ).toMatchObject({ state: "completed", total: 3, done: 0 })
        expect(await shop.db("cart").whereIn("id", carts)).toHaveLength(3)
      })
    })
  },
})
