import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import {
  pruneEvidence,
  readAuditHead,
  verifyEvidence,
  writeAuditEntry,
} from "../../src/audit"
import prunePrivacyEvidence from "../../src/jobs/prune-privacy-evidence"
import type { PrivacyEvidenceModuleService } from "../../src/modules/privacy_evidence/service"
import {
  makeOlder,
  retainedOrder,
  tamper,
  writeErasure,
  writeLock,
  writeRelease,
} from "../support/privacy/evidence"

const YEAR = 365.25 * 24 * 3600 * 1000

const dayIn = (years: number): string =>
  new Date(Date.now() + years * YEAR).toISOString().slice(0, 10)

const today = dayIn(0)

inShop({
  testSuite: ({ getContainer }) => {
    let db: Knex
    let secret: string | string[]

    const prune = (more: object = {}) =>
      pruneEvidence(db, { secret, today, ...more })
    const verify = (more: object = {}) =>
      verifyEvidence(db, { secret, ...more })
    const write = (action: string, more: object = {}) =>
      db.transaction((trx) =>
        writeAuditEntry(trx, { action, actorId: "user_1", ...more })
      )
    const entries = async () =>
      (await db("privacy_audit_entry").orderBy("sequence")).map(
        ({ action }: { action: string }) => action
      )

    /** An export, an erasure with a record retained, another's export. */
    const sixYearsAgo = async (locked_through: string | null) => {
      await write("test.before")
      await writeErasure(db, { retained: [retainedOrder(locked_through)] })
      await write("test.after")
      await makeOlder(db, 6, 3)
    }

    beforeAll(async () => {
      const container = getContainer()
      db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const evidence =
        container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
      secret = (await evidence.getOptions()).secret
    })

    it("removes what is older than five years, and still verifies", async () => {
      await write("test.old")
      await writeErasure(db)
      await writeRelease(db)
      await makeOlder(db, 6, 3)
      const pruned = await readAuditHead(db, secret)
      await writeErasure(db)
      const kept = await readAuditHead(db, secret)

      expect(await prune()).toEqual({
        entries: 3,
        receipts: 2,
        checkpoint_id: expect.stringMatching(/^prvchk_/) as string,
      })
      expect(await entries()).toEqual(["subject.erased", "evidence.pruned"])
      expect(await db("privacy_release_receipt")).toEqual([])
      expect(await verify()).toEqual({
        verified: true,
        entries: 2,
        receipts: 1,
        checkpoint: { through_sequence: 3, pruned_on: today },
      })
      expect(await verify({ anchor: pruned })).toMatchObject({
        anchor: "matches",
      })
      expect(
        await verify({ anchor: { sequence: 2, hash: "0".repeat(64) } })
      ).toMatchObject({ verified: true, anchor: "pruned" })
      expect(await verify({ anchor: kept })).toMatchObject({
        anchor: "matches",
      })
      expect(await prune()).toEqual({ entries: 0, receipts: 0 })
    })

    it("keeps what is younger, whatever day it is told", async () => {
      await write("test.young")
      await makeOlder(db, 4, 1)

      expect(await prune({ today: dayIn(900) })).toMatchObject({ entries: 0 })
      await makeOlder(db, 2, 1)
      expect(await prune({ today: dayIn(-2) })).toMatchObject({ entries: 0 })
      expect(await prune({ keepYears: 7 })).toMatchObject({ entries: 0 })
      expect(await prune()).toMatchObject({ entries: 1 })
    })

    it.each([4, 0, -1, 5.5, NaN])("refuses to keep %p years", async (years) => {
      await expect(prune({ keepYears: years })).rejects.toMatchObject({
        code: "PRIVACY_INVALID_REQUEST",
      })
    })

    it.each([
      ["locked", null, 1],
      ["released", dayIn(-4), 1],
      ["released", dayIn(-6), 3],
    ])(
      "with a record %s (%s) removes %i entries",
      async (state, released_at, removed) => {
        await sixYearsAgo("2020-12-31")
        await writeLock(db, state, released_at)

        expect(await prune()).toMatchObject({ entries: removed })
        expect(await verify()).toMatchObject({ verified: true })
      }
    )

    it.each([
      ["without an end", null, 1],
      ["until lately", dayIn(-1), 1],
      ["until long ago", dayIn(-6), 3],
    ])(
      "with a record without a lock, locked %s, goes by the receipt",
      async (_, locked_through, removed) => {
        await sixYearsAgo(locked_through)

        expect(await prune()).toMatchObject({ entries: removed })
      }
    )

    it.each([
      { subjectDigest: "k12345678:digest" },
      { requestId: "prvreq_access" },
    ])("keeps the person's other entries too, by %j", async (about) => {
      await db("privacy_request").insert({
        id: "prvreq_access",
        type: "access",
        status: "completed",
        subject_digest: "k12345678:digest",
        reason: "other",
        requested_by: "user_1",
      })
      await write("subject.exported", about)
      await writeErasure(db, { retained: [retainedOrder(null)] })
      await makeOlder(db, 6, 2)

      expect(await prune()).toEqual({ entries: 0, receipts: 0 })
    })

    it("keeps what is about somebody under a legal hold", async () => {
      await sixYearsAgo(dayIn(-6))
      await db("privacy_legal_hold").insert({
        id: "prvhold_1",
        scope: "subject",
        reference: "cus_1",
        reason: "a claim",
        owner: "user_1",
        review_on: today,
        placed_by: "user_1",
      })

      expect(await prune()).toMatchObject({ entries: 1 })
      await db("privacy_legal_hold").update({
        lifted_at: new Date(),
        lifted_by: "user_1",
        lift_reason: "settled",
      })
      expect(await prune()).toMatchObject({ entries: 2 })
      expect(await verify()).toMatchObject({ verified: true })
    })

    it("takes a receipt along though a later entry names it", async () => {
      const { id } = await writeErasure(db)
      await makeOlder(db, 6, 1)
      await write("residual_scan.completed", { details: { receipt_id: id } })

      expect(await prune()).toMatchObject({ entries: 1, receipts: 1 })
      expect(await verify()).toMatchObject({ verified: true, receipts: 0 })
    })

    it("does not cut a log that is broken", async () => {
      await sixYearsAgo(dayIn(-6))
      await tamper(db, (trx) =>
        trx("privacy_audit_entry").where({ sequence: 2 }).update({ hash: "x" })
      )

      await expect(prune()).rejects.toMatchObject({
        code: "PRIVACY_EVIDENCE_BROKEN",
        message: expect.stringContaining("entry 2") as string,
      })
      expect(await entries()).toHaveLength(3)
    })

    it("lets nobody remove more by hand than a checkpoint allows", async () => {
      await write("test.old")
      await makeOlder(db, 6, 1)
      await prune()
      await writeErasure(db)
      await write("test.young")
      const { hash } = await readAuditHead(db, secret)
      const forged = {
        id: "prvchk_mine",
        through_sequence: 4,
        hash,
        entries: 3,
        keep_years: 5,
        pruned_at: new Date(),
        signature: "mine",
      }
      const checkpoints = db("privacy_audit_checkpoint")
      await checkpoints.clone().insert(forged)

      for (const table of ["privacy_audit_entry", "privacy_erasure_receipt"]) {
        await expect(db(table).del()).rejects.toMatchObject({ code: "PRV02" })
      }
      const shorter = { id: "prvchk_0", through_sequence: 5, keep_years: 0 }
      await expect(
        checkpoints.clone().insert({ ...forged, ...shorter })
      ).rejects.toMatchObject({ code: "23514" })
    })

    it("is done once by two workers", async () => {
      await write("test.old")
      await write("test.old")
      await makeOlder(db, 6, 2)
      const container = getContainer()
      await Promise.all([
        prunePrivacyEvidence(container),
        prunePrivacyEvidence(container),
        prune(),
      ])

      expect(await db("privacy_audit_checkpoint")).toHaveLength(1)
      expect(await entries()).toEqual(["evidence.pruned"])
    })
  },
})
