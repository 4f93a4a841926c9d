import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, keysOf } from "../subject"

/** What is said from a mailbox alone, until an account proves it. */
export const GUEST_TABLES = [
  "privacy_consent",
  "privacy_objection",
  "privacy_restriction",
  "privacy_restriction_exception",
] as const

/**
 * Gives a customer what was said from their mailbox before they had an account.
 * Only once the mailbox is proven: the caller answers for that.
 *
 * @returns how many rows joined
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await joinGuestChoices(trx, { customerId: "cus_1", mailboxDigest }, {
 *   actorId: "cus_1",
 * })
 */
export async function joinGuestChoices(
  trx: Knex.Transaction,
  subject: ChoiceSubject & { customerId: string },
  { actorId, requestId }: { actorId: string; requestId?: string }
): Promise<number> {
  await holdSubject(trx, subject)
  const { digests } = keysOf(subject)
  const open = { privacy_consent: "and closed_at is null" } as Partial<
    Record<string, string>
  >
  let joined = 0
  for (const table of GUEST_TABLES) {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update ${table} set customer_id = ?, updated_at = clock_timestamp()
       where customer_id is null and mailbox_digest = any(?)
         and deleted_at is null ${open[table] ?? ""}`,
      [subject.customerId, [...digests]]
    )
    joined += rowCount
  }
  if (joined) {
    await writeAuditEntry(trx, {
      action: "choices.joined",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: { customer_id: subject.customerId, rows: joined },
    })
  }
  return joined
}
