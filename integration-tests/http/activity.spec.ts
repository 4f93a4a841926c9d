import { inShop } from "../support/suite"
import {
  raiseObjections,
  restrictSubject,
  subjectOfMailbox,
} from "../../src/choices"
import {
  ACTIVITY,
  activityOf,
  anEvent,
  DEVICE,
  tellActivity,
} from "../support/choices/activity"
import { consentTo, decide, inTransaction } from "../support/choices/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, register, storeAs } from "../support/shop"

// of medusa-config.ts
const SECRET = "only-for-development-never-in-production"

const DECLINED = { accepted: 0, reason: "declined" }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const tell = (more?: Parameters<typeof tellActivity>[2]) =>
      tellActivity(shop, kari, more)

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("records nothing before the person consents, and then what they did", async () => {
      expect(await tell()).toEqual(DECLINED)
      await consentTo(shop, kari, "activity")

      expect(
        await tell({
          events: [
            anEvent({ product_id: "prod_1" }),
            anEvent({ kind: "search", name: "blå vase" }),
            anEvent({ kind: "action", name: "added_to_cart", channel: "app" }),
          ],
        })
      ).toEqual({ accepted: 3 })
      const rows = await activityOf(shop, kari)
      expect(rows.map(({ name }) => name).sort()).toEqual([
        "added_to_cart",
        "blå vase",
        "product_viewed",
      ])
      expect(rows[0]).toMatchObject({
        ...DEVICE,
        country: "no",
        ip_network: "203.0.113.0/24",
      })
    })

    it("stores no address whole, and no user agent", async () => {
      await consentTo(shop, kari, "activity")
      await tell({ ip: "203.0.113.77" })
      await tell({ ip: "2001:db8:1:2:3:4:5:6" })
      const rows = await activityOf(shop, kari)

      expect(rows.map(({ ip_network }) => ip_network).sort()).toEqual([
        "2001:db8:1::/48",
        "203.0.113.0/24",
      ])
      const { rows: leaks } = await shop.db.raw<{ rows: unknown[] }>(
        `select 1 from privacy_activity a
         where to_jsonb(a)::text ~ '203\\.0\\.113\\.77|3:4:5:6|Mozilla|axios'`
      )
      expect(leaks).toEqual([])
    })

    it.each<[string, () => Promise<unknown>]>([
      [
        "a withdrawal",
        () => decide(shop, kari, { purpose_id: "activity", consent: false }),
      ],
      [
        "an objection to what it is recorded for",
        () =>
          decide(shop, kari, { purpose_id: "improvement", objection: true }),
      ],
      [
        "an objection from the mailbox, without login",
        () =>
          inTransaction(shop, (trx) =>
            raiseObjections(trx, subjectOfMailbox(kari.email, SECRET), {
              purposeIds: ["improvement"],
              actorId: "guest",
              channel: "mail",
            })
          ),
      ],
      [
        "a restriction",
        () =>
          inTransaction(shop, (trx) =>
            restrictSubject(
              trx,
              { customerId: kari.id },
              { ground: "unlawful", actorId: "user_1" }
            )
          ),
      ],
    ])("stops with the first request after %s", async (_, decline) => {
      await consentTo(shop, kari, "activity")
      expect(await tell()).toEqual({ accepted: 1 })
      await decline()
      expect(await tell()).toEqual(DECLINED)
      expect(await activityOf(shop, kari)).toHaveLength(1)
    })

    it("takes a hundred events at once, and no more", async () => {
      await consentTo(shop, kari, "activity")
      const many = (count: number) =>
        Array.from({ length: count }, () =>
          anEvent({ path: `/${"x".repeat(400)}` })
        )

      expect(await tell({ events: many(100) })).toEqual({ accepted: 100 })
      expect(await refusalOf(tell({ events: many(101) }))).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
      })
    })

    it.each<[string, object]>([
      ["an unknown field", { events: [anEvent({ email: "a@b.no" })] }],
      ["an unknown fact", { device: { ...DEVICE, screen: "1920" } }],
      ["a user agent", { device: { browser: "Mozilla/5.0 (X11; Linux)" } }],
      [
        "a query",
        { events: [anEvent({ path: "/search?q=kari@example.com" })] },
      ],
      ["another kind", { events: [anEvent({ kind: "thought" })] }],
      ["another channel", { events: [anEvent({ channel: "radio" })] }],
      [
        "the far past",
        { events: [anEvent({ occurred_at: "2020-01-01T00:00:00Z" })] },
      ],
      ["a long name", { events: [anEvent({ name: "x".repeat(201) })] }],
      ["nothing", { events: [] }],
    ])("refuses %s, and records nothing of the rest", async (_, more) => {
      await consentTo(shop, kari, "activity")
      expect(await refusalOf(tell(more))).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
      })
      expect(await activityOf(shop, kari)).toEqual([])
    })

    it("is for logged-in people, and not too often", async () => {
      expect(
        await refusalOf(
          shop.store.post(ACTIVITY, { events: [anEvent()] }, { expect: 202 })
        )
      ).toMatchObject({ status: 401 })

      for (let batch = 0; batch < 60; batch++) {
        await tell()
      }
      const refused = await storeAs(shop, kari)
        .post(ACTIVITY, { events: [anEvent()] }, { expect: 202 })
        .catch((error: unknown) => error)
      expect(refused).toMatchObject({ status: 429 })
    })

    it("is never needed by the shop: without its table, everything goes on", async () => {
      await consentTo(shop, kari, "activity")
      await shop.db.raw("alter table privacy_activity rename to gone")
      try {
        expect(await tell()).toEqual({ accepted: 0, reason: "unavailable" })
        expect(
          await storeAs(shop, kari).get("/store/customers/me")
        ).toMatchObject({ customer: { id: kari.id } })
      } finally {
        await shop.db.raw("alter table gone rename to privacy_activity")
      }
      expect(await tell()).toEqual({ accepted: 1 })
    })
  },
})
