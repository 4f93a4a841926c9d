import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import applyStorageLimits from "../../src/jobs/apply-storage-limits"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import type { HttpError } from "../support/shop"
import { waitUntil } from "../support/shop"
import {
  applyLimit,
  listLimits,
  runLimit,
  setLimit,
} from "../support/storage-limits/limits"
import { plant, plantCarts } from "../support/storage-limits/plant"
import { startWorker } from "../support/storage-limits/worker"

const CARTS = "abandoned_carts"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    const old = (count: number, prefix = "old") =>
      plantCarts(shop.db, { prefix, count, days: 91 })
    const left = async () =>
      (await shop.db("cart").orderBy("id")).map(({ id }) => id as string)
    const runs = () =>
      shop.db("privacy_run").where({ kind: CARTS }).orderBy("created_at")
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

    it("lets two at once share the work, each row once", async () => {
      await old(450)

      const order = { dry_run: false, limit: 1000 }
      const settled = await Promise.all([
        runLimit(shop, CARTS, order),
        runLimit(shop, CARTS, order),
      ])

      const done = (await runs()).reduce(
        (sum, run) => sum + Number(run.done),
        0
      )
      expect(settled.map(({ state }) => state)).toEqual([
        "completed",
        "completed",
      ])
      expect(done).toBe(450)
      expect(await left()).toEqual([])
    })

    it("goes on after kills, with two workers, and counts each row once", async () => {
      const { db } = shop
      const COUNT = 6000
      await old(COUNT)
      const young = await plantCarts(db, { prefix: "young", count: 5, days: 1 })
      const progress = async () => {
        const [run] = await runs()
        return Number(run?.done ?? 0)
      }

      for (const stop of [300, 1500, 2600]) {
        const worker = startWorker(db, CARTS, COUNT)
        await waitUntil(
          `${stop} carts`,
          async () => ((await progress()) >= stop ? true : undefined),
          { ms: 60_000, everyMs: 5 }
        )
        await worker.kill()
        const [run] = await runs()
        // what the run says is what is gone
        expect(COUNT + young.length - (await left()).length).toBe(
          Number(run?.done)
        )
        expect(run).toMatchObject({ state: "running" })
      }
      const both = [
        startWorker(db, CARTS, COUNT),
        startWorker(db, CARTS, COUNT),
      ]
      await Promise.all(both.map(({ ended }) => ended))

      expect(await left()).toEqual(young)
      const [run, ...others] = await runs()
      expect(run).toMatchObject({
        state: "completed",
        done: String(COUNT),
        details: { left: 0, tables: { cart: COUNT, cart_line_item: COUNT } },
      })
      // a worker that came when all was done found nothing
      expect(others.every(({ done }) => done === "0")).toBe(true)
      expect(await entries()).toHaveLength(1)
    }, 240_000)

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

    it("holds an unfinished run to an option that was tightened", async () => {
      const { db } = shop
      const carts = await old(2)
      const [run] = await db("privacy_run")
        .insert({
          id: "prvrun_killed",
          kind: CARTS,
          state: "running",
          done: 1,
          started_by: "user_1",
          heartbeat_at: new Date(),
          details: {
            mode: "on",
            cap: 500,
            moments: {
              started: "2026-01-01T00:00:00.000000Z",
              cutoff: "2099-01-01T00:00:00.000000Z",
              grace: "2026-01-01T00:00:00.000000Z",
              watched: "2026-01-01T00:00:00.000000Z",
              today: "2026-01-01",
            },
            survey: {},
            kept: {},
            tables: { cart: 1 },
            skipped: {},
            skipped_rows: [],
          },
        })
        .returning("*")
      const young = await plantCarts(db, {
        prefix: "young",
        count: 1,
        days: 80,
      })
      await setLimit(shop, CARTS, { max_per_run: 1 })

      const ended = await applyLimit(shop, CARTS)
      await setLimit(shop, CARTS, { max_per_run: 1000 })

      expect(ended).toMatchObject({ id: run.id, done: 2, details: { cap: 2 } })
      expect(await left()).toEqual([...carts.slice(1), ...young])
    })

    it("ends a run that was killed and that nobody goes on with", async () => {
      await plant(shop.db, "privacy_run", {
        id: "prvrun_dead",
        kind: CARTS,
        state: "running",
        started_by: "job",
        heartbeat_at: new Date(0),
        details: "{}",
      })
      await runLimit(shop, CARTS)

      const [dead] = await runs()
      expect(dead).toMatchObject({
        state: "failed",
        details: { error: "interrupted" },
      })
    })

    it("runs every night as each limit's mode says", async () => {
      const carts = await old(2)
      await plant(shop.db, "notification", {
        id: "noti_old",
        days: 400,
        to: "a@example.com",
        channel: "email",
        status: "success",
      })
      await setLimit(shop, "notifications", { mode: "on" })
      await setLimit(shop, "spent_tokens", { mode: "off" })

      await Promise.all([
        applyStorageLimits(shop.container),
        applyStorageLimits(shop.container),
      ])
      await setLimit(shop, "notifications", { mode: "dry_run" })
      await setLimit(shop, "spent_tokens", { mode: "dry_run" })

      const limits = await listLimits(shop)
      const state = (id: string) => limits.find((limit) => limit.id === id)
      expect(await left()).toEqual(carts)
      expect(await shop.db("notification")).toEqual([])
      expect(state(CARTS)).toMatchObject({
        last_dry_run: { total: 2, started_by: "apply-privacy-storage-limits" },
        last_run: null,
      })
      expect(state("notifications")).toMatchObject({
        last_dry_run: null,
        last_run: { done: 1 },
      })
      // the second scheduler found the night's work done
      expect(await shop.db("privacy_run").count()).toEqual([{ count: "5" }])
      expect(state("spent_tokens")).toMatchObject({
        last_dry_run: null,
        last_run: null,
      })
      expect(state("inactive_accounts")).toMatchObject({
        settings: { mode: "off", after_months: 36 },
        last_dry_run: null,
      })
    })
  },
})
