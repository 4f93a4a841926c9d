import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import type { RestrictionGround } from "../../modules/privacy_consent/models/restriction"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, isOf, keysOf, valuesOf } from "../subject"

/** One of the cases of GDPR art. 18(1). */
export type RestrictionGroundValue =
  (typeof RestrictionGround)[keyof typeof RestrictionGround]

export type NewRestriction = {
  ground: RestrictionGroundValue
  requestId?: string
  /** A user or customer id, or the name of the job. */
  actorId: string
}

/**
 * Restricts a subject: their data is kept and no longer used. Writes nothing
 * where the same ground holds already.
 *
 * @returns ids of the restrictions written: one, or none
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await restrictSubject(trx, { customerId: "cus_1" }, {
 *   ground: "accuracy_contested",
 *   actorId: "user_1",
 * })
 */
export async function restrictSubject(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { ground, requestId, actorId }: NewRestriction
): Promise<{ ids: string[] }> {
  await holdSubject(trx, subject)
  const id = generateEntityId(undefined, "prvrst")
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into privacy_restriction
       (id, customer_id, mailbox_digest, ground, request_id, restricted_by, restricted_at)
     select ?, ?, ?, ?, ?, ?, clock_timestamp()
     where not exists (
       select 1 from privacy_restriction r where ${isOf("r")}
         and r.ground = ? and r.lifted_at is null and r.deleted_at is null)
     returning id`,
    [
      id,
      subject.customerId ?? null,
      subject.mailboxDigest ?? null,
      ground,
      requestId ?? null,
      actorId,
      ...valuesOf(keysOf(subject)),
      ground,
    ]
  )
  if (rows.length) {
    await writeAuditEntry(trx, {
      action: "subject.restricted",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: { restriction_id: id, ground },
    })
  }
  return { ids: rows.map((row) => row.id) }
}
