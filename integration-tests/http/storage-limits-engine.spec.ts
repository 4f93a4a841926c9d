import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import type { HttpError } from "../support/shop"
import {
  applyLimit,
  runLimit,
  setLimit,
} from "../support/storage-limits/limits"
import { plant, plantCarts } from "../support/storage-limits/plant"

const CARTS = "abandoned_carts"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    const old = (count: number, prefix = "old") =>
      plantCarts(shop.db, { prefix, count, days: 91 })
    const left = async () =>
      (await shop.db("cart").orderBy("id")).map(({ id }) => id as string)
    const entries = () =>
      shop
        .db("privacy_audit_entry")
        .where({ action: "storage_limit.applied" })
        .orderBy("created_at")

    it("takes no more than the cap of a run", async () => {
      const carts = await old(95)
      await setLimit(shop, CARTS, { max_per_run: 40 })

      const run = await applyLimit(shop, CARTS)
      const dry = await runLimit(shop, CARTS)
      await applyLimit(shop, CARTS)
      const last = await applyLimit(shop, CARTS)

      expect(run).toMatchObject({ total: 95, done: 40, details: { left: 55 } })
      expect(dry).toMatchObject({ total: 55, details: { would_touch: 40 } })
      expect(last).toMatchObject({ total: 15, done: 15, details: { left: 0 } })
      expect(carts).toHaveLength(95)
      expect(await left()).toEqual([])
    })

    it("stops before anything changes when the share is too large", async () => {
      await setLimit(shop, CARTS, { max_per_run: 1000, max_share: 0.2 })
      const carts = await old(30)
      const young = await plantCarts(shop.db, {
        prefix: "young",
        count: 100,
        days: 1,
      })

      const run = await applyLimit(shop, CARTS)

      expect(run).toMatchObject({ state: "stopped", total: 30, done: 0 })
      expect(run.details.survey.cart).toMatchObject({ rows: 130, due: 30 })
      expect(run.details.hint).toContain("an officer")
      expect(await left()).toEqual([...carts, ...young])
      expect(await entries()).toEqual([])
      // the dry run says that it would be
      const dry = await runLimit(shop, CARTS)
      expect(dry.details.hint).toBe(run.details.hint)

      const ordered = await runLimit(shop, CARTS, { dry_run: false, limit: 25 })

      expect(ordered).toMatchObject({ state: "completed", done: 25 })
      expect(await left()).toEqual([...carts.slice(25), ...young])
      // five of 105: a small share
      expect(await applyLimit(shop, CARTS)).toMatchObject({ done: 5 })
      expect(await left()).toEqual(young)
    })

    it("passes a row that cannot go once, and says so", async () => {
      const { db } = shop
      const carts = await old(90)
      const [stuck = ""] = carts.slice(33)
      await db.raw(`create function refuse() returns trigger language plpgsql as $$
        begin
          if old.id = '${stuck}' then raise exception 'no' using errcode = 'P0777'; end if;
          return old;
        end $$`)
      await db.raw(
        "create trigger refuse before delete on cart for each row execute function refuse()"
      )

      const run = await applyLimit(shop, CARTS)

      expect(run).toMatchObject({ state: "completed", done: 89, skipped: 1 })
      expect(run.details).toMatchObject({
        skipped: { sqlstate_P0777: 1 },
        skipped_rows: [{ part: "cart", id: stuck, code: "sqlstate_P0777" }],
        left: 1,
        tables: { cart: 89, cart_line_item: 89 },
      })
      expect(await left()).toEqual([stuck])
      expect(await db("cart_line_item")).toHaveLength(1)
    })

    it("says of a row that silently stays that it stayed", async () => {
      const { db } = shop
      const [stuck = ""] = await old(3)
      await db.raw(`create function keep() returns trigger language plpgsql as $$
        begin if old.id = '${stuck}' then return null; end if; return old; end $$`)
      await db.raw(
        "create trigger keep before delete on cart for each row execute function keep()"
      )

      const run = await applyLimit(shop, CARTS)

      expect(run).toMatchObject({ done: 2, skipped: 1 })
      expect(run.details.skipped).toEqual({ not_removed: 1 })
      expect(await left()).toEqual([stuck])
    })

    it("leaves a cart that is being checked out", async () => {
      const [busy = "", free] = await old(2)
      const locking = shop.container.resolve(Modules.LOCKING)
      await locking.acquire(busy, { ownerId: "checkout" })

      const run = await applyLimit(shop, CARTS)
      await locking.release(busy, { ownerId: "checkout" })

      expect(run).toMatchObject({ done: 1, skipped: 1 })
      expect(run.details.skipped_rows).toEqual([
        { part: "cart", id: busy, code: "checkout_running" },
      ])
      expect(await left()).toEqual([busy])
      expect(free).toBeDefined()
      // and lets go of all it held
      await locking.acquire(busy, { ownerId: "somebody else" })
      await locking.release(busy, { ownerId: "somebody else" })
    })

    it("leaves a cart that somebody writes to", async () => {
      const [busy = ""] = await old(2)
      const writer = await shop.db.transaction()
      await writer("cart")
        .where({ id: busy })
        .update({ updated_at: new Date() })

      const run = await applyLimit(shop, CARTS)
      await writer.commit()

      expect(run).toMatchObject({ done: 1, skipped: 0 })
      expect(await left()).toEqual([busy])
      expect(await applyLimit(shop, CARTS)).toMatchObject({ total: 0, done: 0 })
    })

    it("refuses a day before the day of an earlier run", async () => {
      await old(1)
      await plant(shop.db, "privacy_run", {
        id: "prvrun_ahead",
        kind: CARTS,
        state: "completed",
        today: "2099-12-31",
        started_by: "job",
      })

      for (const dry_run of [true, false]) {
        const refused = await runLimit(shop, CARTS, { dry_run }).catch(
          (error: HttpError) => error
        )
        expect(refused).toMatchObject({
          status: 400,
          body: { code: "PRIVACY_CLOCK_SET_BACK" },
        })
      }
      expect(await left()).toHaveLength(1)
    })
  },
})
