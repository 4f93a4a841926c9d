import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import type { ExceptionBasis } from "../../modules/privacy_consent/models/restriction-exception"
import { readPurpose } from "../../purposes"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, isOf, keysOf, valuesOf } from "../subject"
import { requireRestricted } from "./require-restricted"

/** One of the cases of GDPR art. 18(2), other than consent. */
export type ExceptionBasisValue =
  (typeof ExceptionBasis)[keyof typeof ExceptionBasis]

export type NewException = {
  purposeId: string
  basis: ExceptionBasisValue
  /** The officer's user id. */
  actorId: string
}

/**
 * Lets one purpose go on although the subject is restricted, on the ground that
 * is recorded. Ends with the restriction. Writes nothing where it stands.
 *
 * @returns ids of the exceptions written: one, or none
 * @throws `PRIVACY_NOT_RESTRICTED`, `PRIVACY_PURPOSE_NOT_FOUND`,
 * `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await exceptFromRestriction(trx, { customerId: "cus_1" }, {
 *   purposeId: "security",
 *   basis: "legal_claim",
 *   actorId: "user_1",
 * })
 */
export async function exceptFromRestriction(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { purposeId, basis, actorId }: NewException
): Promise<{ ids: string[] }> {
  await readPurpose(trx, purposeId)
  await holdSubject(trx, subject)
  await requireRestricted(trx, subject)
  const id = generateEntityId(undefined, "prvexc")
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into privacy_restriction_exception
       (id, customer_id, mailbox_digest, purpose_id, basis, recorded_by)
     select ?, ?, ?, ?, ?, ? where not exists (
       select 1 from privacy_restriction_exception e where ${isOf("e")}
         and e.purpose_id = ? and e.basis = ?
         and e.ended_at is null and e.deleted_at is null)
     returning id`,
    [
      id,
      subject.customerId ?? null,
      subject.mailboxDigest ?? null,
      purposeId,
      basis,
      actorId,
      ...valuesOf(keysOf(subject)),
      purposeId,
      basis,
    ]
  )
  if (rows.length) {
    await writeAuditEntry(trx, {
      action: "restriction.excepted",
      actorId,
      subjectDigest: subject.mailboxDigest,
      details: { exception_id: id, purpose_id: purposeId, basis },
    })
  }
  return { ids: rows.map((row) => row.id) }
}
