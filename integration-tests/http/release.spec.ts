import { inShop } from "../support/suite"
import { verifyEvidence } from "../../src/audit"
import releaseRetentionLocks from "../../src/jobs/release-retention-locks"
import { resolvePrivacy } from "../../src/privacy-context"
import { ageOrder } from "../support/canary/age-order"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { withoutTriggers } from "../support/locks/without-triggers"
import { openReleaseDesk } from "../support/release/desk"
import { revenueByMonth } from "../support/release/revenue"
import { type Account, aPerson, type Ref, register } from "../support/shop"

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

    it("releases what is due, and not a cent of it changes", async () => {
      const old = await desk.buyLongAgo(7)
      const recent = await desk.buyLongAgo(3)
      const before = await revenueByMonth(shop.db)

      const counted = await desk.sweep({})
      expect(counted).toMatchObject({ dry_run: true, released: 0 })
      expect(counted.due).toEqual([expect.objectContaining({ records: 1 })])
      expect(await desk.stateOf(old)).toBe("locked")

      const swept = await desk.sweep({ dry_run: false })
      expect(swept).toMatchObject({ released: 1, skipped: 0 })
      expect(await desk.stateOf(old)).toBe("released")
      expect(await desk.stateOf(recent)).toBe("locked")
      expect(await desk.personal(old)).toEqual({
        email: null,
        customer_id: null,
        first_name: null,
        address_1: null,
        city: null,
        texts: false,
      })
      expect(await desk.personal(recent)).toMatchObject({
        email: kari.email,
        customer_id: kari.id,
        texts: true,
      })
      expect(await revenueByMonth(shop.db)).toEqual(before)
      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 0,
      })

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
      const order = await desk.buyLongAgo(3)

      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 0,
      })
      await expect(
        shop.db.raw(
          `update privacy_retention_lock set state = 'released',
             released_at = now(), receipt_id = 'x' where record_id = ?`,
          [order.id]
        )
      ).rejects.toThrow(/PRIVACY_LOCK_HELD/)
      expect(await desk.stateOf(order)).toBe("locked")
    })

    it("tells officers first, and releases thirty days later at night", async () => {
      const order = await desk.buyLongAgo(7)

      await releaseRetentionLocks(getContainer())
      expect(await desk.stateOf(order)).toBe("locked")
      const { announced_at } = await desk.one<{ announced_at: Date | null }>(
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
      expect(await desk.stateOf(order)).toBe("released")
    })

    it.each([
      ["order", (order: Ref) => order.id],
      ["subject", () => kari.id],
      ["fiscal_year", () => `${new Date().getFullYear() - 7}-12-31`],
    ])("releases nothing under a hold on the %s", async (scope, reference) => {
      const order = await desk.buyLongAgo(7)
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

      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 0,
      })
      expect(await desk.stateOf(order)).toBe("locked")

      await shop.admin.post(
        `/admin/privacy/legal-holds/${legal_hold.id}/lift`,
        { reason: "Audit is over" }
      )
      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 1,
      })
    })

    it("takes the empty customer row of somebody erased along", async () => {
      const order = await desk.buyLongAgo(4)
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })
      await ageOrder(shop.db, order, 4)
      await desk.keepUp()

      expect(await desk.sweep({ dry_run: false })).toMatchObject({
        released: 1,
      })
      const { rows } = await shop.db.raw<{ rows: unknown[] }>(
        "select id from customer where id = ?",
        [kari.id]
      )
      expect(rows).toEqual([])
    })
  },
})
