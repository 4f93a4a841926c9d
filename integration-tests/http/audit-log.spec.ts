import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inShop } from "../support/suite"
import { verifyEvidence, writeAuditEntry } from "../../src/audit"
import type { PrivacyEvidenceModuleService } from "../../src/modules/privacy_evidence/service"
import {
  EVIDENCE_TABLES,
  writeErasure,
  writeRelease,
} from "../support/privacy/evidence"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let db: Knex
    let secret: string | string[]

    const verify = () => verifyEvidence(db, { secret })
    const entry = (action: string) => ({ action, actorId: "user_1" })
    const write = (action: string) =>
      db.transaction((trx) => writeAuditEntry(trx, entry(action)))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      db = shop.db
      const evidence =
        shop.container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
      secret = (await evidence.getOptions()).secret
    })

    it("numbers and chains whatever writes an entry", async () => {
      await write("test.first")
      await shop.container
        .resolve<PrivacyEvidenceModuleService>("privacy_evidence")
        .createAuditEntries([
          { ...forged("test.second"), details: { b: 1, a: "ø" } },
          forged("test.third"),
        ])
      await db.raw(
        `insert into privacy_audit_entry
           (id, action, actor_id, sequence, previous_hash, hash, created_at)
         select 'prvaud_' || n, 'test.sql', 'user_1', 9, 'x', 'y', 'epoch'
         from generate_series(1, 3) n`
      )
      const { rows } = await db.raw<{ rows: Record<string, unknown>[] }>(
        `select sequence::integer, action,
           previous_hash = coalesce(lag(hash) over (order by sequence),
             repeat('0', 64)) as continues,
           created_at > now() - interval '1 minute' as fresh
         from privacy_audit_entry order by sequence`
      )

      expect(rows.map(({ action }) => action)).toEqual([
        "test.first",
        "test.second",
        "test.third",
        ...Array<string>(3).fill("test.sql"),
      ])
      rows.forEach((row, index) =>
        expect(row).toMatchObject({
          sequence: index + 1,
          continues: true,
          fresh: true,
        })
      )
      expect(await verify()).toEqual({
        verified: true,
        entries: 6,
        receipts: 0,
      })
    })

    it("has no gap after 50 writers at once, some of whom roll back", async () => {
      const settled = await Promise.allSettled(
        Array.from({ length: 50 }, (_, number) =>
          db.transaction(async (trx) => {
            await writeAuditEntry(trx, entry(`test.writer_${number}`))
            await trx.raw("select pg_sleep(0.002)")
            if (number % 3 === 0) {
              throw new Error("changed my mind")
            }
          })
        )
      )
      const written = settled.filter(({ status }) => status === "fulfilled")
      const { rows } = await db.raw<{ rows: object[] }>(
        `select min(sequence)::integer, max(sequence)::integer,
           count(*)::integer from privacy_audit_entry`
      )

      expect(written).toHaveLength(33)
      expect(rows).toEqual([{ min: 1, max: 33, count: 33 }])
      expect(await verify()).toMatchObject({ verified: true, entries: 33 })
    })

    it("is not written from a snapshot that cannot see its end", async () => {
      await expect(
        db.transaction((trx) => writeAuditEntry(trx, entry("test.late")), {
          isolationLevel: "repeatable read",
        })
      ).rejects.toMatchObject({ code: "0A000" })
    })

    it("refuses every change of evidence, whatever a session sets", async () => {
      await writeErasure(db)
      await writeRelease(db)
      await db.raw(`insert into privacy_audit_checkpoint (id, through_sequence,
        hash, entries, keep_years, pruned_at, signature)
        values ('prvchk_1', 99, 'h', 1, 5, now(), 's')`)

      for (const table of EVIDENCE_TABLES) {
        for (const statement of [
          `update public.${table} set updated_at = now()`,
          `update public.${table} set deleted_at = now()`,
          `delete from public.${table}`,
          `truncate public.${table}`,
          `truncate public.${table} cascade`,
        ]) {
          for (const setting of [
            "set local privacy.bypass = 'on'",
            "set local session_replication_role = replica",
            "create temp table privacy_audit_checkpoint as select 9 as through_sequence, -9 as keep_years",
          ]) {
            const attempt = db.transaction(async (trx) => {
              await trx.raw(setting)
              await trx.raw(statement)
            })
            await expect(attempt).rejects.toMatchObject({
              code: "PRV02",
              message: expect.stringContaining(
                `PRIVACY_AUDIT_APPEND_ONLY: rows of ${table}`
              ) as string,
            })
          }
        }
      }
    })
  },
})

/** What the database does not take somebody's word for. */
const forged = (action: string) => ({
  action,
  actor_id: "user_1",
  sequence: 7,
  hash: "mine",
  previous_hash: "mine",
})
