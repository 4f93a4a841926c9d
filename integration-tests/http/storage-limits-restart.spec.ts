import { inShop } from "../support/suite"
import applyStorageLimits from "../../src/jobs/apply-storage-limits"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
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
    const runs = () =>
      shop.db("privacy_run").where({ kind: CARTS }).orderBy("created_at")
    const entries = () =>
      shop
        .db("privacy_audit_entry")
        .where({ action: "storage_limit.applied" })
        .orderBy("created_at")

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
        // what the run says is what is gone: both of one moment
        const { rows } = await db.raw(
          `select state, done::int, (select count(*)::int from cart) as carts
           from privacy_run where kind = ?`,
          [CARTS]
        )
        const [run] = rows
        expect(COUNT + young.length - run.carts).toBe(run.done)
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
          heartbeat_at: new Date(0),
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
