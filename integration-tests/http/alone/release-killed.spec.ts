import type { ConfigModule } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../../support/suite"
import { leaner } from "../../../bench/fixtures/leaner"
import { multiply } from "../../../bench/fixtures/multiply"
import { readPattern } from "../../../bench/fixtures/pattern"
import { verifyEvidence } from "../../../src/audit"
import { backfillNext, startBackfill } from "../../../src/locks/backfill"
import { resolvePrivacy } from "../../../src/privacy-context"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { sweepAll, sweepAndKill } from "../../support/release/worker"
import { aPerson, checkOut, register } from "../../support/shop"

jest.setTimeout(600_000)

const RECORDS = 20_000
const KILLS = 10
const FIRST_MOST_MS = 1500
const MOST_MS = 12_000

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let databaseUrl: string

    const count = async (sql: string) => {
      const { rows } = await shop.db.raw<{ rows: { n: number }[] }>(
        `select count(*)::int as n ${sql}`
      )
      return rows[0]?.n ?? 0
    }

    /** Orders placed nine years ago, by SQL: a shop grows old slowly. */
    const fillWithOldOrders = async () => {
      const privacy = await resolvePrivacy(getContainer())
      const kari = await register(shop, aPerson())
      await checkOut(shop, kari)
      const pattern = leaner(await readPattern(privacy, kari.email))
      await multiply(shop.db, {
        pattern,
        from: 1,
        count: RECORDS,
        perCustomer: 20,
      })
      await shop.db.raw(
        `update "order" set created_at = created_at - interval '9 years'
         where not exists (
           select 1 from privacy_retention_lock l where l.record_id = "order".id)`
      )
      await shop.db.raw("vacuum analyze")
      const run = await startBackfill(shop.db, "test")
      while (
        (await backfillNext(shop.db, run, privacy.reach)).state === "running"
      ) {
        // each call is one batch
      }
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      databaseUrl = getContainer().resolve<ConfigModule>(
        ContainerRegistrationKeys.CONFIG_MODULE
      ).projectConfig.databaseUrl as string
      await fillWithOldOrders()
    })

    it("releases every record exactly once, however often it is killed", async () => {
      const due = await count(
        "from privacy_retention_lock where locked_through < '2026-01-01'"
      )
      expect(due).toBe(RECORDS)

      let left = RECORDS
      let cut = 0
      let mostMs = FIRST_MOST_MS
      for (let kill = 0; kill < KILLS; kill++) {
        await sweepAndKill(databaseUrl, Math.random() * mostMs)
        const still = await count(
          `from privacy_retention_lock where state = 'locked'
             and locked_through < '2026-01-01'`
        )
        const isCut = still < left
        cut += isCut ? 1 : 0
        left = still
        // beside another shop, a first batch may take longer than that
        mostMs = isCut ? mostMs : Math.min(mostMs * 2, MOST_MS)
        // all or nothing: what is released has no buyer, what is locked has one
        expect(
          await count(
            `from privacy_retention_lock l join "order" o on o.id = l.record_id
             where l.locked_through < '2026-01-01'
               and (l.state = 'released') <> (o.email is null)`
          )
        ).toBe(0)
      }
      expect(cut).toBeGreaterThan(0)
      expect(left).toBeGreaterThan(0)

      const [one, two] = await Promise.all([
        sweepAll(databaseUrl),
        sweepAll(databaseUrl),
      ])

      expect(one.released + two.released).toBe(left)
      expect(one.skipped + two.skipped).toBe(0)
      const { rows } = await shop.db.raw<{
        rows: { listed: number; records: number }[]
      }>(
        `select count(*)::int as listed, count(distinct r ->> 'record_id')::int as records
         from privacy_release_receipt, jsonb_array_elements(records) r`
      )
      expect(rows[0]).toEqual({ listed: RECORDS, records: RECORDS })

      const { options } = await resolvePrivacy(getContainer())
      const evidence = await verifyEvidence(shop.db, { secret: options.secret })
      expect(evidence).toMatchObject({ verified: true })
    })
  },
})
