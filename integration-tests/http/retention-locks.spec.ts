import { inShop } from "../support/suite"
import { ageOrder } from "../support/canary/age-order"
import { keepLocks } from "../support/locks/keep-locks"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { behindTheLocks } from "../support/retention/behind-the-locks"
import {
  listLocks,
  lockOf,
  placeHold,
  readSummary,
} from "../support/retention/desk"
import {
  type Account,
  aPerson,
  cancelOrder,
  checkOut,
  createDraftOrder,
  register,
  sendOrder,
} from "../support/shop"

const YEAR = new Date().getUTCFullYear()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }
    let placed: { id: string }

    const forge = (statement: string, bindings: unknown[]) =>
      behindTheLocks(shop, () => shop.db.raw(statement, bindings as never))

    const forgeLine = () =>
      forge(
        `update order_line_item set unit_price = 1 where id in (
           select item_id from order_item where order_id = ?)`,
        [sent.id]
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      placed = await checkOut(shop, kari)
      await keepLocks(shop.container)
    })

    it("shows the lock of an order, compared with the order now", async () => {
      const lock = await lockOf(shop, sent, { locale: "en" })

      expect(lock).toMatchObject({
        record: "order",
        record_id: sent.id,
        state: "locked",
        policy: "no",
        legal_basis: "Bokføringsloven § 13",
        locked_through: `${YEAR + 5}-12-31`,
        fiscal_year_end: `${YEAR}-12-31`,
        issued: true,
        buyer_block: ["name", "street", "place", "organization_number"],
        verified: true,
        differs: [],
        held: [],
        records: [],
        broken_at: null,
      })
      expect(lock.fingerprint).toMatch(/^[0-9a-f]{64}$/)
      expect(lock.explanation).toContain(`31 December ${YEAR + 5}`)
      expect((await lockOf(shop, sent)).explanation).toMatch(/^Beholdes til/)
      expect(await lockOf(shop, placed)).toMatchObject({
        issued: false,
        buyer_block: [],
        buyer_fingerprint: null,
        verified: true,
      })
    })

    it("says why an order has none", async () => {
      const reasonOf = async (order: { id: string }) => {
        const { status, code, message } = await refusalOf(lockOf(shop, order))
        expect([status, code]).toEqual([404, "PRIVACY_LOCK_NOT_FOUND"])
        return message
      }
      const draft = await createDraftOrder(shop, kari)
      const canceled = await checkOut(shop, kari)
      await cancelOrder(shop, canceled)
      const old = await checkOut(shop, kari)
      await sendOrder(shop, old)
      await behindTheLocks(shop, async () => {
        await shop.db("privacy_retention_lock").del()
        await ageOrder(shop.db, old, 9)
      })

      expect(await reasonOf(draft)).toContain("it is a draft")
      expect(await reasonOf(canceled)).toContain("it was canceled before")
      expect(await reasonOf(old)).toContain("was over before locks were made")
      expect(await reasonOf(placed)).toContain("younger than an hour")
      await forge(
        `update "order" set created_at = now() - interval '2 hours'
         where id = ?`,
        [placed.id]
      )
      expect(await reasonOf(placed)).toContain("retention-backfill")
      expect(await refusalOf(lockOf(shop, { id: "order_1" }))).toMatchObject({
        status: 404,
        code: "PRIVACY_ORDER_NOT_FOUND",
      })
    })

    it("lists locks by every filter, page by page", async () => {
      const idsOf = async (query: object) =>
        (await listLocks(shop, query)).retention_locks.map(
          ({ record_id }) => record_id
        )
      await forgeLine()
      await keepLocks(shop.container)

      expect(await listLocks(shop, { limit: 1 })).toMatchObject({
        count: 2,
        offset: 0,
        limit: 1,
        retention_locks: [{ record: "order" }],
      })
      const pages = await Promise.all(
        ["0", "1"].map((offset) => idsOf({ limit: 1, offset }))
      )
      expect(pages.flat().sort()).toEqual([sent.id, placed.id].sort())
      expect(await idsOf({ order_id: placed.id })).toEqual([placed.id])
      expect(await idsOf({ broken: true })).toEqual([sent.id])
      expect(await idsOf({ broken: false })).toEqual([placed.id])
      expect(await idsOf({ state: "released" })).toEqual([])
      expect(await idsOf({ record: "invoice" })).toEqual([])
      expect(await idsOf({ policy: "no" })).toHaveLength(2)
      expect(await idsOf({ policy: "unset" })).toEqual([])
      expect(await idsOf({ due_before: `${YEAR + 6}-01-01` })).toHaveLength(2)
      expect(await idsOf({ due_before: `${YEAR + 5}-12-31` })).toEqual([])
      const { retention_locks } = await listLocks(shop, {
        fields: "id,policy",
        order: "-locked_through",
      })
      expect(Object.keys(retention_locks[0] ?? {})).toEqual(["id", "policy"])
    })

    it("counts the locks, and tells of missing triggers", async () => {
      await placeHold(shop, { scope: "order", reference: placed.id })
      await placeHold(shop, { scope: "subject", reference: kari.id })
      const summary = await readSummary(shop)

      expect(summary).toMatchObject({
        locked: 2,
        released: 0,
        without_end: 0,
        due: 0,
        held: 2,
        broken: 0,
        by_year: [{ year: YEAR + 5, records: 2 }],
        by_policy: [{ policy: "no", records: 2 }],
        upcoming: [],
        health: { ok: true, triggers: { ok: true, missing: [], altered: [] } },
        backfill: null,
        release: null,
      })
      await shop.db.raw(
        `drop trigger privacy_lock_update on order_line_item;
         alter table order_item disable trigger privacy_lock_remove`
      )
      expect((await readSummary(shop)).health).toEqual({
        ok: false,
        triggers: {
          ok: false,
          missing: ["order_line_item.privacy_lock_update"],
          altered: ["order_item.privacy_lock_remove"],
        },
      })
    })

    it("counts what is due, broken, released, without an end or ends soon", async () => {
      const others = [await checkOut(shop, kari), await checkOut(shop, kari)]
      await keepLocks(shop.container)
      const set = (id: string | undefined, change: object) =>
        shop
          .db("privacy_retention_lock")
          .where({ record_id: id })
          .update(change)
      const soon = new Date(Date.now() + 20 * 86_400_000)
        .toISOString()
        .slice(0, 10)
      await behindTheLocks(shop, async () => {
        await set(sent.id, { locked_through: "2020-12-31" })
        await set(placed.id, { locked_through: soon, broken_at: new Date() })
        await set(others[0]?.id, { locked_through: null, policy_id: "unset" })
        await set(others[1]?.id, { state: "released" })
      })

      expect(await readSummary(shop)).toMatchObject({
        locked: 3,
        released: 1,
        without_end: 1,
        due: 1,
        held: 0,
        broken: 1,
        by_year: [
          { year: 2020, records: 1 },
          { year: Number(soon.slice(0, 4)), records: 1 },
        ],
        by_policy: [
          { policy: "no", records: 2 },
          { policy: "unset", records: 1 },
        ],
        upcoming: [
          {
            fiscal_year_end: `${YEAR}-12-31`,
            sales_channel_id: shop.salesChannel.id,
            first_end: soon,
            last_end: soon,
            records: 1,
          },
        ],
      })
      expect(await lockOf(shop, others[1] ?? sent)).toMatchObject({
        state: "released",
        verified: null,
      })
    })
  },
})
