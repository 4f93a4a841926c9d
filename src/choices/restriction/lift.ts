import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, isOf, keysOf, valuesOf } from "../subject"

/** Why a restriction ends. Codes, so that no reason names anybody. */
export const LIFT_REASONS = [
  /** What was said to be wrong has been looked into. */
  "accuracy_verified",
  /** What was unlawful is so no more. */
  "made_lawful",
  "claim_settled",
  "objection_decided",
  /** The person wants it no longer. */
  "person_asked",
] as const

export type LiftReason = (typeof LIFT_REASONS)[number]

/** How the person was told, before (GDPR art. 18(3)). */
export const TOLD_BY = ["mail", "phone", "letter", "in_person"] as const

export type ToldBy = (typeof TOLD_BY)[number]

export type RestrictionLifting = {
  reason: LiftReason
  toldBy: ToldBy
  /** A user id. */
  actorId: string
  requestId?: string
}

/**
 * Lifts every restriction of a subject, and ends the exceptions from it.
 * Telling them first (GDPR art. 18(3)) is the caller's part.
 *
 * @returns ids of the restrictions lifted; none where none stood
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await liftRestriction(trx, { customerId: "cus_1" }, {
 *   reason: "accuracy_verified",
 *   toldBy: "mail",
 *   actorId: "user_1",
 * })
 */
export async function liftRestriction(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { reason, toldBy, actorId, requestId }: RestrictionLifting
): Promise<{ ids: string[] }> {
  await holdSubject(trx, subject)
  const keys = valuesOf(keysOf(subject))
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update privacy_restriction r set lifted_at = clock_timestamp(),
       lifted_by = ?, lift_request_id = ?, updated_at = clock_timestamp()
     where ${isOf("r")} and r.lifted_at is null and r.deleted_at is null
     returning r.id`,
    [actorId, requestId ?? null, ...keys]
  )
  await trx.raw(
    `update privacy_restriction_exception e set ended_at = clock_timestamp(),
       ended_by = ?, updated_at = clock_timestamp()
     where ${isOf("e")} and e.ended_at is null and e.deleted_at is null`,
    [actorId, ...keys]
  )
  const ids = rows.map((row) => row.id)
  if (ids.length) {
    await writeAuditEntry(trx, {
      action: "subject.unrestricted",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: { restriction_ids: ids, reason, told_by: toldBy },
    })
  }
  return { ids }
}
