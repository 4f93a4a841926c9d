import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import backfillRetentionLocks from "../../src/scripts/backfill-retention-locks"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { behindTheLocks } from "../support/retention/behind-the-locks"
import { lockOf, readSummary } from "../support/retention/desk"
import {
  type Account,
  aPerson,
  cancelOrder,
  checkOut,
  register,
  sendOrder,
  waitUntil,
} from "../support/shop"

type Backfill = {
  id: string
  state: string
  total: number
  done: number
  skipped: number
  started_by: string
}

const ROUTE = "/admin/privacy/retention-backfill"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }

    const start = async () =>
      (
        await shop.admin.post<{ retention_backfill: Backfill }>(
          ROUTE,
          {},
          { expect: 202 }
        )
      ).retention_backfill

    const finished = (id: string) =>
      waitUntil("the backfill to end", async () => {
        const { backfill } = await readSummary(shop)
        return backfill?.id === id && backfill.state !== "running"
          ? backfill
          : undefined
      })

    /** The shop as it was before it knew of locks. */
    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      await checkOut(shop, kari)
      await cancelOrder(shop, await checkOut(shop, kari))
      await behindTheLocks(shop, async () => {
        await shop.db("privacy_retention_lock").del()
        await shop.db.raw(
          `update "order" set created_at = created_at - interval '2 hours'`
        )
      })
    })

    it("locks old orders in the background, and says how far it is", async () => {
      const begun = await start()

      expect(begun).toMatchObject({
        total: 3,
        started_by: expect.stringMatching(/^user_/),
      })
      const done = await finished(begun.id)

      expect(done).toMatchObject({
        state: "completed",
        total: 3,
        done: 3,
        skipped: 1,
      })
      expect(await readSummary(shop)).toMatchObject({ locked: 2 })
      expect(await lockOf(shop, sent)).toMatchObject({
        issued: true,
        verified: true,
      })
    })

    it("joins the one that is under way", async () => {
      const answers = await Promise.all([start(), start(), start()])

      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      expect(await finished(answers[0].id)).toMatchObject({ done: 3 })
      const { id } = await start()
      expect(id).not.toBe(answers[0].id)
      expect(await finished(id)).toMatchObject({ total: 1, skipped: 1 })
    })

    it("goes on where an error stopped it, of which only a code is told", async () => {
      await shop.db.raw(
        `create function planted() returns trigger language plpgsql as $$
           begin raise exception 'kari@example.com'; end $$;
         create trigger planted before insert on privacy_retention_lock
           for each row execute function planted()`
      )
      const logger = shop.container.resolve(ContainerRegistrationKeys.LOGGER)
      const error = jest.spyOn(logger, "error")
      const stopped = await start()
      const said = await waitUntil("a word in the log", async () =>
        error.mock.calls.length ? JSON.stringify(error.mock.calls) : undefined
      )
      expect(said).toContain(`${stopped.id}\\" stopped for now`)
      expect(said).toContain("PRIVACY_STATEMENT_FAILED")
      expect(said).not.toContain("kari@")
      expect((await readSummary(shop)).backfill).toMatchObject({
        state: "running",
        done: 0,
      })

      error.mockRestore()
      await shop.db.raw("drop trigger planted on privacy_retention_lock")
      expect(await start()).toMatchObject({ id: stopped.id })
      expect(await finished(stopped.id)).toMatchObject({
        state: "completed",
        done: 3,
      })
    })

    it("takes no body", async () => {
      expect(
        await refusalOf(shop.admin.post(ROUTE, { total: 0 }))
      ).toMatchObject({ status: 400, code: "PRIVACY_INVALID_REQUEST" })
      expect((await readSummary(shop)).backfill).toBeNull()
    })

    it("runs as a script, to the end", async () => {
      const script = () =>
        backfillRetentionLocks({ container: shop.container, args: [] })
      const said = await listenIn(script)

      expect(said).toContain("3 of 3 orders looked at, 1 of them need no lock")
      expect(await readSummary(shop)).toMatchObject({
        locked: 2,
        backfill: { state: "completed" },
      })
      await shop.db.raw(
        `alter table privacy_retention_lock add constraint planted
         check (record <> 'order') not valid`
      )
      await behindTheLocks(shop, () =>
        shop.db("privacy_retention_lock").where({ record_id: sent.id }).del()
      )
      await expect(script()).rejects.toMatchObject({
        code: "PRIVACY_STATEMENT_FAILED",
      })
    })
  },
})
