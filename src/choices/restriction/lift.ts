import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, isOf, keysOf, valuesOf } from "../subject"

/**
 * Lifts every restriction of a subject. Telling them first (GDPR art. 18(3)) is
 * the caller's part.
 *
 * @returns ids of the restrictions lifted; none where none stood
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await liftRestriction(trx, { customerId: "cus_1" }, { actorId: "user_1" })
 */
export async function liftRestriction(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { actorId, requestId }: { actorId: string; requestId?: string }
): Promise<{ ids: string[] }> {
  await holdSubject(trx, subject)
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update privacy_restriction r set lifted_at = clock_timestamp(),
       lifted_by = ?, lift_request_id = ?, updated_at = clock_timestamp()
     where ${isOf("r")} and r.lifted_at is null and r.deleted_at is null
     returning r.id`,
    [actorId, requestId ?? null, ...valuesOf(keysOf(subject))]
  )
  const ids = rows.map((row) => row.id)
  if (ids.length) {
    await writeAuditEntry(trx, {
      action: "subject.unrestricted",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: { restriction_ids: ids },
    })
  }
  return { ids }
}
