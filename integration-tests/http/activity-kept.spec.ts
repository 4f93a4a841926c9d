import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inShop } from "../support/suite"
import { keepParts } from "../../src/activity/keep-parts"
import { monthOf } from "../../src/activity/partitions/month"
import keepPrivacyActivity from "../../src/jobs/keep-privacy-activity"
import { PRIVACY_ACTIVITY_MODULE } from "../../src/modules/privacy_activity"
import type { PrivacyActivityModuleService } from "../../src/modules/privacy_activity/service"
import { activityOf, anEvent, tellActivity } from "../support/choices/activity"
import { consentTo, decide } from "../support/choices/desk"
import { eraseCustomer, exportCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { placeHold } from "../support/retention/desk"
import { type Account, aPerson, register } from "../support/shop"

const DAY_MS = 24 * 60 * 60 * 1000

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

const partsOf = async (db: Knex): Promise<Record<string, number>> => {
  const { rows } = await db.raw<{ rows: { part: string; rows: number }[] }>(
    `select c.relname as part, (select count(*)::int from privacy_activity a
       where a.tableoid = c.oid) as rows
     from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'privacy_activity'::regclass order by 1`
  )
  return Object.fromEntries(rows.map(({ part, rows: count }) => [part, count]))
}

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    /** As if it had been recorded then. */
    const recordedAt = (who: Account, moment: Date, name = "old") =>
      shop.db("privacy_activity").insert({
        id: `prvact_${who.id.slice(-8)}_${moment.getTime()}`,
        customer_id: who.id,
        kind: "view",
        name,
        channel: "web",
        occurred_at: moment,
        created_at: moment,
      })
    const namesOf = async (who: Account) =>
      (await activityOf(shop, who)).map(({ name }) => name).sort()

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
      await consentTo(shop, kari, "activity")
    })

    it("makes parts for this month and the next ones, and moves what came before them", async () => {
      await tellActivity(shop, kari)
      expect(await partsOf(shop.db)).toEqual({ privacy_activity_default: 1 })

      const { made } = await keepParts(shop.db, 90)
      const months = [0, 1, 2].map(
        (later) => monthOf(new Date(), later).partition
      )
      expect(made).toEqual(months)
      await tellActivity(shop, kari)
      expect(await partsOf(shop.db)).toEqual({
        [String(months[0])]: 2,
        [String(months[1])]: 0,
        [String(months[2])]: 0,
        privacy_activity_default: 0,
      })
      expect((await keepParts(shop.db, 90)).made).toEqual([])
    })

    it("drops months past the limit, and rows to the day", async () => {
      const old = monthOf(daysAgo(200))
      await shop.db.raw(
        `create table ${old.partition} partition of privacy_activity
         for values from ('${old.from.toISOString()}') to ('${old.to.toISOString()}')`
      )
      await recordedAt(kari, daysAgo(200), "long ago")
      await recordedAt(kari, daysAgo(91), "a day too old")
      await recordedAt(kari, daysAgo(89), "young")
      await keepPrivacyActivity(shop.container)

      expect(await namesOf(kari)).toEqual(["young"])
      expect(Object.keys(await partsOf(shop.db))).not.toContain(old.partition)
      const [entry] = await shop
        .db("privacy_audit_entry")
        .where({ action: "activity.pruned" })
      expect(entry).toMatchObject({
        actor_id: "keep-privacy-activity",
        details: { partitions: [old.partition], rows: 1, days: 90 },
      })
    })

    it("deletes what was recorded once the consent is withdrawn, of that person alone", async () => {
      const ola = await register(shop, aPerson())
      await consentTo(shop, ola, "activity")
      const held = await register(shop, aPerson())
      await consentTo(shop, held, "activity")
      for (const who of [kari, ola, held]) {
        await tellActivity(shop, who)
      }
      await placeHold(shop, { scope: "subject", reference: held.id })
      for (const who of [kari, held]) {
        await decide(shop, who, { purpose_id: "activity", consent: false })
      }
      await keepPrivacyActivity(shop.container)

      expect(await namesOf(kari)).toEqual([])
      expect(await namesOf(ola)).toHaveLength(1)
      expect(await namesOf(held)).toHaveLength(1)
      const entries = shop
        .db("privacy_audit_entry")
        .where({ action: "activity.forgotten" })
      expect(await entries).toMatchObject([
        { details: { purpose_id: "activity", rows: 1 } },
      ])

      // who consents again begins anew
      await consentTo(shop, kari, "activity")
      await tellActivity(shop, kari)
      await keepPrivacyActivity(shop.container)
      expect(await namesOf(kari)).toHaveLength(1)
    })

    it("keeps what a legal hold keeps, of that person alone", async () => {
      const ola = await register(shop, aPerson())
      const old = monthOf(daysAgo(200))
      await shop.db.raw(
        `create table ${old.partition} partition of privacy_activity
         for values from ('${old.from.toISOString()}') to ('${old.to.toISOString()}')`
      )
      for (const who of [kari, ola]) {
        await recordedAt(who, daysAgo(200))
        await recordedAt(who, daysAgo(100))
      }
      await placeHold(shop, { scope: "subject", reference: kari.id })
      await keepPrivacyActivity(shop.container)

      expect(await namesOf(kari)).toEqual(["old", "old"])
      expect(await namesOf(ola)).toEqual([])
      expect(await partsOf(shop.db)).toMatchObject({
        privacy_activity_default: 2,
      })
    })

    it("knows parts as their table: nothing is unmapped, and no index is missing", async () => {
      await keepParts(shop.db, 90)
      const { coverage } = await shop.admin.get<{
        coverage: { unmapped: { table: string }[] }
      }>("/admin/privacy/data-map/coverage")

      expect(
        coverage.unmapped.filter(({ table }) => table.includes("activity"))
      ).toEqual([])
      const { rows } = await shop.db.raw<{ rows: unknown[] }>(
        `select 1 from pg_indexes where tablename = 'privacy_activity'
           and indexname ~ '^privacy_privacy_activity_[0-9a-f]{8}$'`
      )
      expect(rows).toHaveLength(1)
    })

    it("goes into the archive and goes with the person, and nobody else's does", async () => {
      const ola = await register(shop, aPerson())
      await consentTo(shop, ola, "activity")
      await keepParts(shop.db, 90)
      await tellActivity(shop, kari, {
        events: [anEvent({ kind: "search", name: "kari searched this" })],
      })
      await tellActivity(shop, ola, {
        events: [anEvent({ kind: "search", name: "ola searched this" })],
      })
      await recordedAt(kari, daysAgo(80), "before there were parts")

      const { bytes } = await exportCustomer(shop, kari.id)
      const archive = bytes.toString("utf8")
      expect(archive).toContain("kari searched this")
      expect(archive).toContain("before there were parts")
      expect(archive).toContain("203.0.113.0/24")
      expect(archive).not.toContain("ola searched this")

      const { erasure_receipt } = await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
      })
      expect(JSON.stringify(erasure_receipt)).toContain("privacy_activity")
      expect(await activityOf(shop, kari)).toEqual([])
      expect(await namesOf(ola)).toEqual(["ola searched this"])
    })

    it("is read by other code through its module", async () => {
      await tellActivity(shop, kari)
      const activity = shop.container.resolve<PrivacyActivityModuleService>(
        PRIVACY_ACTIVITY_MODULE
      )
      const seen = await activity.listActivities(
        { customer_id: kari.id, kind: "view" },
        { order: { created_at: "DESC" }, take: 20 }
      )
      expect(seen).toMatchObject([{ name: "product_viewed" }])
    })
  },
})
