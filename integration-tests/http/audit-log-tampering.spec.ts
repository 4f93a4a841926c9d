import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import {
  type Anchor,
  pruneEvidence,
  readAuditHead,
  verifyEvidence,
  writeAuditEntry,
} from "../../src/audit"
import { findStray } from "../../src/audit/verify/find-strays"
import { readChainStart } from "../../src/audit/verify/read-checkpoint"
import { walkChain } from "../../src/audit/verify/walk-chain"
import type { ClaimedScan } from "../../src/residual-scan/claim-scans"
import { finishScan } from "../../src/residual-scan/finish-scan"
import {
  chainAnew,
  EVIDENCE_TABLES,
  makeOlder,
  tamper,
  writeErasure,
  writeRelease,
} from "../support/privacy/evidence"
import { CHANGES, flipOf, PLACES } from "../support/privacy/tampering"

const secret = "only-for-this-test-only-for-this-test"

/** Through here the log is pruned, so that there is a checkpoint to change. */
const PRUNED = 2

/** The last entry; the one before the first is the checkpoint's. */
const LAST = 8

inShop({
  testSuite: ({ getContainer }) => {
    let db: Knex

    const verify = (anchor?: Anchor) => verifyEvidence(db, { secret, anchor })
    const broken = async () => (await verify()).first_broken
    const sql = (statement: string) =>
      tamper(db, async (trx) => void (await trx.raw(statement)))

    const write = (action: string) =>
      db.transaction((trx) =>
        writeAuditEntry(trx, {
          action,
          actorId: "user_1",
          requestId: "prvreq_1",
          subjectDigest: "k1:a",
          details: { format: "json", rows: 3 },
        })
      )

    const aReceipt = async (): Promise<string> =>
      (await db("privacy_erasure_receipt").first("id")).id

    beforeAll(async () => {
      db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await write("test.old")
      await write("test.old")
      await makeOlder(db, 6, PRUNED)
      // writes entry 3
      await pruneEvidence(db, { secret, today: "2999-01-01" })
      const { id: amends } = await writeErasure(db)
      await writeErasure(db, { amends })
      await writeRelease(db)
      await write("test.new")
      await write("test.last")
    })

    it("verifies what nobody touched", async () => {
      expect(await verify()).toMatchObject({
        verified: true,
        entries: LAST - PRUNED,
        receipts: 3,
        checkpoint: { through_sequence: PRUNED },
      })
    })

    it("reads checkpoints by every secret of the list", async () => {
      const newer = "another-secret-another-secret-another"
      const verifyBy = (secrets: string | string[]) =>
        verifyEvidence(db, { secret: secrets })

      expect(await verifyBy([newer, secret])).toMatchObject({ verified: true })
      expect(await verifyBy(newer)).toMatchObject({
        first_broken: { what: "checkpoint_signature" },
      })
    })

    it.each(EVIDENCE_TABLES)(
      "finds any column of any row of %s changed",
      async (table) => {
        const { rows: columns } = await db.raw<{
          rows: { name: string; type: string }[]
        }>(
          `select column_name as name, data_type as type
           from information_schema.columns
           where table_schema = 'public' and table_name = ?`,
          [table]
        )
        const { rows } = await db.raw<{
          rows: { id: string; sequence: number }[]
        }>(PLACES[table] ?? "")
        await db.raw(`create table kept as table ${table}`)
        expect([columns.length > 8, rows.length > 0]).toEqual([true, true])

        for (const { name, type } of columns) {
          for (const { id, sequence } of rows) {
            await sql(
              `update ${table} set "${name}" = ${flipOf(name, type)}
               where id = '${id}'`
            )
            const found = await broken()
            const moved = name.endsWith("sequence")
            expect([name, id, moved ? !!found : found?.sequence]).toEqual([
              name,
              id,
              moved || sequence,
            ])
            await sql(
              `delete from ${table}; insert into ${table} select * from kept`
            )
          }
        }
        expect(await broken()).toBeUndefined()
      }
    )

    it.each(CHANGES)("finds %s", async (_, change, found) => {
      await sql(change)

      expect(await broken()).toMatchObject(found)
    })

    it("finds what a search found changed, or gone", async () => {
      const scan = { id: "prvscn_1", receipt_id: await aReceipt(), attempts: 1 }
      await db("privacy_residual_scan").insert({
        ...scan,
        state: "running",
        searched_for: "{}",
      })
      const found = [{ table: "order", column: "x", explanation: "y", rows: 1 }]
      await finishScan(
        db,
        { ...scan, found, rows_searched: 1 } as unknown as ClaimedScan,
        "completed"
      )
      expect(await broken()).toBeUndefined()

      await db("privacy_residual_scan").update({ found: "[]" })
      expect(await broken()).toMatchObject({ what: "scan_changed" })
      await db("privacy_residual_scan").del()
      expect(await broken()).toMatchObject({ what: "scan_missing" })
    })

    it("finds the last entries deleted, with an anchor", async () => {
      const anchor = await readAuditHead(db, secret)
      await sql(`delete from privacy_audit_entry where sequence >= 7`)

      expect(await verify()).toMatchObject({ verified: true })
      expect(await verify(anchor)).toMatchObject({
        verified: false,
        anchor: "missing",
        first_broken: { sequence: LAST, id: null, what: "anchor_missing" },
      })
    })

    it("finds a chain that was written anew, with an anchor", async () => {
      const { sequence, hash } = await readAuditHead(db, secret)
      await tamper(db, async (trx) => {
        await trx.raw(
          "update privacy_audit_entry set actor_id = 'x' where sequence = 7"
        )
        await chainAnew(trx)
      })

      expect(await verify()).toMatchObject({ verified: true })
      expect(await verify({ sequence, hash })).toMatchObject({
        anchor: "differs",
        first_broken: { sequence: LAST, what: "anchor_differs" },
      })
    })

    it("finds an entry that falls between two slices", async () => {
      await sql(
        `drop index "IDX_privacy_audit_entry_sequence";
         update privacy_audit_entry set sequence = 7 where sequence = 8`
      )
      const found = await db.transaction(async (trx) => {
        const { start } = await readChainStart(trx, secret)
        const walk = await walkChain(trx, start, 5)
        return walk.broken ?? (await findStray(trx, start, walk.last))
      })

      expect(found).toMatchObject({ sequence: 7 })
    })

    it("finds the same whatever a slice holds", async () => {
      await sql(
        "update privacy_audit_entry set action = 'x' where sequence = 6"
      )
      const walk = (sliceSize: number) =>
        db.transaction(async (trx) => {
          const { start } = await readChainStart(trx, secret)
          return (await walkChain(trx, start, sliceSize)).broken
        })

      for (const sliceSize of [1, 2, 3, 4, 5, 6, 100]) {
        expect(await walk(sliceSize)).toMatchObject({
          sequence: 6,
          what: "hash",
        })
      }
    })

    it("is the same for every session's settings", async () => {
      await db.raw(`do $$ begin
        execute format('alter database %I set timezone = %L',
          current_database(), 'Asia/Tokyo');
        execute format('alter database %I set datestyle = %L',
          current_database(), 'German');
        execute format('alter database %I set bytea_output = %L',
          current_database(), 'escape');
      end $$`)
      // connections that exist keep what they began with
      const { clientUrl: _, ...config } = db.client.config as Knex.Config & {
        clientUrl?: string
      }
      const { knex } = await import("@medusajs/framework/mikro-orm/knex")
      const elsewhere = knex(config)
      const { rows } = await elsewhere.raw<{ rows: object[] }>("show timezone")
      await elsewhere.transaction((trx) =>
        writeAuditEntry(trx, { action: "test.tokyo", actorId: "user_1" })
      )
      const report = await verifyEvidence(elsewhere, { secret })
      await elsewhere.destroy()

      expect(rows).toEqual([{ TimeZone: "Asia/Tokyo" }])
      expect(report).toMatchObject({ verified: true, entries: 7 })
      expect(await verify()).toEqual(report)
    })
  },
})
