import { inShop } from "../support/suite"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { withoutTriggers } from "../support/locks/without-triggers"
import { openReleaseDesk } from "../support/release/desk"
import { type Account, aPerson, register } from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let desk: ReturnType<typeof openReleaseDesk>

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      desk = openReleaseDesk(shop, kari, getContainer())
    })

    it("keeps a record that is not what its fingerprint says", async () => {
      const bad = await desk.buyLongAgo(7)
      const good = await desk.buyLongAgo(7)
      await withoutTriggers(shop.db, async (trx) => {
        await trx.raw(
          `update order_line_item l set unit_price = l.unit_price + 1
           from order_item i where i.item_id = l.id and i.order_id = ?`,
          [bad.id]
        )
      })

      const swept = await desk.sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 1 })
      expect(swept.reasons).toEqual({ PRIVACY_FIGURES_CHANGED: 1 })
      expect([await desk.stateOf(bad), await desk.stateOf(good)]).toEqual([
        "locked",
        "released",
      ])
      expect(await desk.personal(bad)).toMatchObject({ email: kari.email })
      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 0,
        skipped: 0,
      })
    })

    it("passes over a record that can't be released, once", async () => {
      const stuck = await desk.buyLongAgo(7)
      const free = await desk.buyLongAgo(7)
      await shop.db.raw(
        `create function stuck() returns trigger language plpgsql as
         $$ begin if new.id = '${stuck.id}' then raise 'stuck'; end if; return new; end $$`
      )
      await shop.db.raw(
        `create trigger stuck before update on "order" for each row execute function stuck()`
      )

      const swept = await desk.sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 1 })
      expect([await desk.stateOf(stuck), await desk.stateOf(free)]).toEqual([
        "locked",
        "released",
      ])
    })

    it("refuses to run by a clock that was set back", async () => {
      await shop.db.raw(
        `insert into privacy_run (id, kind, state, started_by, heartbeat_at)
         values ('prvrun_future', 'release', 'completed', 'test', now() + interval '1 day')`
      )
      const order = await desk.buyLongAgo(7)

      const { code } = await shop.admin.post<{ code: string }>(
        "/admin/privacy/retention-sweep",
        { dry_run: false },
        { expect: 400 }
      )
      expect(code).toBe("PRIVACY_CLOCK_SET_BACK")
      expect(await desk.stateOf(order)).toBe("locked")
    })
  },
})
