import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** One entry of the audit log. Ids, codes and counts; never a value. */
export type NewAuditEntry = {
  /** What happened: `<noun>.<past tense>`, such as `subject.exported`. */
  action: string
  /** A user id, or the name of the job that did it. */
  actorId: string
  requestId?: string
  /** Of `digestOfSubject`. */
  subjectDigest?: string
  details?: Readonly<Record<string, unknown>>
}

/**
 * Writes an entry to the audit log; the one way in.
 *
 * The database numbers and chains it, and lets nobody else write one until the
 * transaction ends: write entries last, and nothing after them that could wait
 * for another transaction. `read committed` only.
 *
 * @returns the entry's id
 *
 * @example
 * await writeAuditEntry(trx, {
 *   action: "legal_hold.lifted",
 *   actorId: "user_123",
 *   details: { hold_id: "prvhold_123" },
 * })
 */
export async function writeAuditEntry(
  trx: Knex.Transaction,
  { action, actorId, requestId, subjectDigest, details }: NewAuditEntry
): Promise<string> {
  const id = generateEntityId(undefined, "prvaud")

  await trx("privacy_audit_entry").insert({
    id,
    action,
    actor_id: actorId,
    request_id: requestId ?? null,
    subject_digest: subjectDigest ?? null,
    details: details ? JSON.stringify(details) : null,
  })
  return id
}
