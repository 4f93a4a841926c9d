import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { verifyEvidence } from "../../src/audit"
import releaseRetentionLocks from "../../src/jobs/release-retention-locks"
import { keepUpLocks } from "../../src/locks/keep-up"
import { resolvePrivacy } from "../../src/privacy-context"
import { ageOrder } from "../support/canary/age-order"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { withoutTriggers } from "../support/locks/without-triggers"
import { revenueByMonth } from "../support/release/revenue"
import {
  type Account,
  aPerson,
  capturePayment,
  checkOut,
  type Ref,
  register,
  sendOrder,
} from "../support/shop"

jest.setTimeout(120_000)

type Sweep = {
  retention_sweep: {
    dry_run: boolean
    due: { records: number }[]
    released: number
    skipped: number
    reasons?: Record<string, number>
  }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    const buy = async (): Promise<Ref> => {
      const order = await checkOut(shop, kari, {
        items: [{ sku: "KOPP", metadata: { engraving: "Til Kari" } }],
      })
      await capturePayment(shop, order)
      await sendOrder(shop, order)

      return order
    }

    /** An order of so many years ago, locked as a late installation would. */
    const buyLongAgo = async (years: number): Promise<Ref> => {
      const order = await buy()
      await ageOrder(shop.db, order, years)
      await keepUp()

      return order
    }

    const keepUp = async () =>
      await keepUpLocks(
        await resolvePrivacy(getContainer()),
        new Date(0),
        "test"
      )

    const sweep = async (body: object, expect?: number) =>
      (
        await shop.admin.post<Sweep>(
          "/admin/privacy/retention-sweep",
          body,
          expect ? { expect } : {}
        )
      ).retention_sweep

    const one = async <T>(sql: string, id: string): Promise<T> => {
      const { rows } = await shop.db.raw<{ rows: T[] }>(sql, [id])
      return rows[0] as T
    }

    const stateOf = async ({ id }: Ref) =>
      (
        await one<{ state: string }>(
          "select state from privacy_retention_lock where record_id = ?",
          id
        )
      ).state

    const personal = async ({ id }: Ref) =>
      await one<Record<string, unknown>>(
        `select o.email, o.customer_id, a.first_name, a.address_1, a.city,
           (select count(*) > 0 from order_line_item l join order_item i
             on i.item_id = l.id where i.order_id = o.id and l.metadata <> '{}') as texts
         from "order" o join order_address a on a.id = o.shipping_address_id
         where o.id = ?`,
        id
      )

    it("releases what is due, and not a cent of it changes", async () => {
      const old = await buyLongAgo(7)
      const recent = await buyLongAgo(3)
      const before = await revenueByMonth(shop.db)

      const counted = await sweep({})
      expect(counted).toMatchObject({ dry_run: true, released: 0 })
      expect(counted.due).toEqual([expect.objectContaining({ records: 1 })])
      expect(await stateOf(old)).toBe("locked")

      const swept = await sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 0 })
      expect(await stateOf(old)).toBe("released")
      expect(await stateOf(recent)).toBe("locked")
      expect(await personal(old)).toEqual({
        email: null,
        customer_id: null,
        first_name: null,
        address_1: null,
        city: null,
        texts: false,
      })
      expect(await personal(recent)).toMatchObject({
        email: kari.email,
        customer_id: kari.id,
        texts: true,
      })
      expect(await revenueByMonth(shop.db)).toEqual(before)
      expect(await sweep({ dry_run: false })).toMatchObject({ released: 0 })

      const { options } = await resolvePrivacy(getContainer())
      expect(
        await verifyEvidence(shop.db, { secret: options.secret })
      ).toMatchObject({ verified: true })
      const { order } = await shop.admin.get<{ order: Ref & { email?: null } }>(
        `/admin/orders/${old.id}`
      )
      expect([order.id, order.email ?? null]).toEqual([old.id, null])
    })

    it("waits for the last locked day, whoever asks", async () => {
      const order = await buyLongAgo(3)

      expect(await sweep({ dry_run: false })).toMatchObject({ released: 0 })
      await expect(
        shop.db.raw(
          `update privacy_retention_lock set state = 'released',
             released_at = now(), receipt_id = 'x' where record_id = ?`,
          [order.id]
        )
      ).rejects.toThrow(/PRIVACY_LOCK_HELD/)
      expect(await stateOf(order)).toBe("locked")
    })

    it("tells officers first, and releases thirty days later at night", async () => {
      const order = await buyLongAgo(7)

      await releaseRetentionLocks(getContainer())
      expect(await stateOf(order)).toBe("locked")
      const { announced_at } = await one<{ announced_at: Date | null }>(
        "select announced_at from privacy_retention_lock where record_id = ?",
        order.id
      )
      expect(announced_at).toBeInstanceOf(Date)

      await withoutTriggers(shop.db, async (trx) => {
        await trx.raw(
          `update privacy_retention_lock
           set announced_at = now() - interval '31 days' where record_id = ?`,
          [order.id]
        )
      })
      await releaseRetentionLocks(getContainer())
      expect(await stateOf(order)).toBe("released")
    })

    it.each([
      ["order", (order: Ref) => order.id],
      ["subject", () => kari.id],
      ["fiscal_year", () => `${new Date().getFullYear() - 7}-12-31`],
    ])("releases nothing under a hold on the %s", async (scope, reference) => {
      const order = await buyLongAgo(7)
      const { legal_hold } = await shop.admin.post<{ legal_hold: Ref }>(
        "/admin/privacy/legal-holds",
        {
          scope,
          reference: reference(order),
          reason: "Tax audit",
          owner: "accounting",
          review_on: `${new Date().getFullYear() + 1}-01-31`,
        }
      )

      expect(await sweep({ dry_run: false })).toMatchObject({ released: 0 })
      expect(await stateOf(order)).toBe("locked")

      await shop.admin.post(
        `/admin/privacy/legal-holds/${legal_hold.id}/lift`,
        { reason: "Audit is over" }
      )
      expect(await sweep({ dry_run: false })).toMatchObject({ released: 1 })
    })

    it("keeps a record that is not what its fingerprint says", async () => {
      const bad = await buyLongAgo(7)
      const good = await buyLongAgo(7)
      await withoutTriggers(shop.db, async (trx) => {
        await trx.raw(
          `update order_line_item l set unit_price = l.unit_price + 1
           from order_item i where i.item_id = l.id and i.order_id = ?`,
          [bad.id]
        )
      })

      const swept = await sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 1 })
      expect(swept.reasons).toEqual({ PRIVACY_FIGURES_CHANGED: 1 })
      expect([await stateOf(bad), await stateOf(good)]).toEqual([
        "locked",
        "released",
      ])
      expect(await personal(bad)).toMatchObject({ email: kari.email })
      expect(await sweep({ dry_run: false })).toMatchObject({
        released: 0,
        skipped: 0,
      })
    })

    it("passes over a record that can't be released, once", async () => {
      const stuck = await buyLongAgo(7)
      const free = await buyLongAgo(7)
      await shop.db.raw(
        `create function stuck() returns trigger language plpgsql as
         $$ begin if new.id = '${stuck.id}' then raise 'stuck'; end if; return new; end $$`
      )
      await shop.db.raw(
        `create trigger stuck before update on "order" for each row execute function stuck()`
      )

      const swept = await sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 1 })
      expect([await stateOf(stuck), await stateOf(free)]).toEqual([
        "locked",
        "released",
      ])
    })

    it("takes the empty customer row of somebody erased along", async () => {
      const order = await buyLongAgo(4)
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })
      await ageOrder(shop.db, order, 4)
      await keepUp()

      expect(await sweep({ dry_run: false })).toMatchObject({ released: 1 })
      const { rows } = await shop.db.raw<{ rows: unknown[] }>(
        "select id from customer where id = ?",
        [kari.id]
      )
      expect(rows).toEqual([])
    })

    it("refuses to run by a clock that was set back", async () => {
      await shop.db.raw(
        `insert into privacy_run (id, kind, state, started_by, heartbeat_at)
         values ('prvrun_future', 'release', 'completed', 'test', now() + interval '1 day')`
      )
      const order = await buyLongAgo(7)

      const { code } = await shop.admin.post<{ code: string }>(
        "/admin/privacy/retention-sweep",
        { dry_run: false },
        { expect: 400 }
      )
      expect(code).toBe("PRIVACY_CLOCK_SET_BACK")
      expect(await stateOf(order)).toBe("locked")
    })
  },
})
