import { inShop } from "../support/suite"
import {
  createSecretKey,
  enrollStaff,
  withAccess,
} from "../support/privacy/access"
import {
  hireStaff,
  openTestShop,
  type TestShop,
} from "../support/privacy/open-test-shop"
import type { Client, HttpError } from "../support/shop"
import { listLimits, runLimit } from "../support/storage-limits/limits"
import { plantCarts } from "../support/storage-limits/plant"

const SECOND = { email: "second@shop.example.com", password: "supersecret" }
const ROUTE = "/admin/privacy/storage-limits"

const MALFORMED: readonly object[] = [
  { dry_run: "false" },
  { dry_run: 0 },
  { dry_run: null },
  { limit: 0 },
  { limit: -1 },
  { limit: 1.5 },
  { limit: "100" },
  { limit: 1_000_001 },
  { limit: null },
  { force: true },
  { after_days: 1 },
  { id: "notifications" },
  [],
]

const HOSTILE_IDS = [
  "carts",
  "__proto__",
  "constructor",
  "abandoned_carts%27%20or%201=1",
  "ABANDONED_CARTS",
  "x".repeat(300),
  "kari@example.com",
]

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    const answerOf = (call: Promise<unknown>) =>
      call.then(
        () => ({ status: 200, code: undefined }),
        ({ status, body }: HttpError) => ({
          status,
          code: (body as { code?: string }).code,
        })
      )
    const run = (admin: Client, body: object = {}) =>
      answerOf(admin.post(`${ROUTE}/abandoned_carts/run`, body))
    const carts = async () => (await shop.db("cart")).length

    it("lists every limit with what is set and how it went", async () => {
      await plantCarts(shop.db, { prefix: "old", count: 2, days: 91 })
      const dry = await runLimit(shop, "abandoned_carts")

      const limits = await listLimits(shop)

      expect(limits.map(({ id }) => id)).toEqual([
        "order_exports",
        "abandoned_carts",
        "orphan_addresses",
        "notifications",
        "workflow_executions",
        "spent_tokens",
        "inactive_accounts",
      ])
      expect(limits[1]).toMatchObject({
        label: { en: "Abandoned carts", nb: "Forlatte handlekurver" },
        settings: {
          mode: "dry_run",
          after_days: 90,
          max_per_run: 1000,
          max_share: 0.2,
        },
        never: [
          "linked_to_order",
          "payment",
          "open_payment_session",
          "legal_hold",
        ],
        last_dry_run: { id: dry.id, total: 2, details: { would_touch: 2 } },
        last_run: null,
      })
      expect(limits[6]?.settings).toEqual({
        mode: "off",
        after_months: 36,
        grace_days: 30,
        warning: "email",
        max_per_run: 100,
        max_share: 0.2,
      })
    })

    it("lists in pages and refuses what it does not know", async () => {
      const page = await shop.admin.get(ROUTE, {
        query: { limit: 2, offset: 6 },
      })
      expect(page).toMatchObject({ count: 7, limit: 2, offset: 6 })

      for (const query of [{ limit: 0 }, { offset: -1 }, { q: "carts" }]) {
        expect(await answerOf(shop.admin.get(ROUTE, { query }))).toEqual({
          status: 400,
          code: "PRIVACY_INVALID_REQUEST",
        })
      }
    })

    it.each(HOSTILE_IDS)("knows no limit %s", async (id) => {
      const answer = await answerOf(shop.admin.post(`${ROUTE}/${id}/run`, {}))

      expect(answer).toEqual({
        status: 404,
        code: "PRIVACY_STORAGE_LIMIT_NOT_FOUND",
      })
    })

    it.each(MALFORMED)("refuses the order %j", async (body) => {
      await plantCarts(shop.db, { prefix: "old", count: 1, days: 91 })

      expect(await run(shop.admin, body)).toEqual({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
      })
      expect(await carts()).toBe(1)
    })

    it("refuses to apply what is off, and still counts it", async () => {
      const refused = await answerOf(
        runLimit(shop, "inactive_accounts", { dry_run: false })
      )

      expect(refused).toEqual({
        status: 400,
        code: "PRIVACY_STORAGE_LIMIT_OFF",
      })
      expect(await runLimit(shop, "inactive_accounts")).toMatchObject({
        state: "completed",
        dry_run: true,
      })
    })

    it("is for officers, and deletes only for a second factor", async () => {
      const { container, admin } = shop
      await plantCarts(shop.db, { prefix: "old", count: 2, days: 91 })
      const key = shop.store.with(await createSecretKey(shop))
      const second = admin.as(await hireStaff(container, SECOND.email))
      const { user } = await admin.get<{ user: { id: string } }>(
        "/admin/users/me"
      )
      const deletes = { dry_run: false }

      expect(await run(shop.store)).toMatchObject({ status: 401 })
      expect(await run(key)).toMatchObject({ status: 401 })
      expect(await answerOf(key.get(ROUTE))).toMatchObject({ status: 200 })
      await withAccess(shop, { officers: [user.id] }, async () => {
        expect(await run(second)).toEqual({
          status: 403,
          code: "PRIVACY_NOT_OFFICER",
        })
        expect(await run(second, deletes)).toMatchObject({ status: 403 })
        expect(await run(admin)).toMatchObject({ status: 200 })
      })
      const { before, fresh } = await enrollStaff(shop, SECOND)
      expect(await run(admin.as(before))).toMatchObject({ status: 200 })
      expect(await run(admin.as(before), deletes)).toEqual({
        status: 401,
        code: "PRIVACY_MFA_REQUIRED",
      })
      expect(await carts()).toBe(2)
      expect(await run(admin.as(fresh), deletes)).toMatchObject({ status: 200 })
      expect(await carts()).toBe(0)
    })
  },
})
