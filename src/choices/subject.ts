import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOfEmail, digestsOfEmail, type Secrets } from "../digest"
import { withoutNul } from "../subject/sql"

/**
 * Whose choice it is: a customer, a mailbox, or a customer with their mailbox.
 * Never an address: those are digested first.
 */
export type ChoiceSubject = {
  customerId?: string
  /** Of `digestOfEmail`: what is written. */
  mailboxDigest?: string
  /** Digests under older secrets: only read. */
  olderDigests?: readonly string[]
  /**
   * With a customer: a code mailed to the address came back. Without that, an
   * account neither sees nor changes what was said from the mailbox alone:
   * anybody can register with somebody else's address.
   */
  isMailboxProven?: boolean
}

/** Everything rows of a subject may be filed under. */
export type SubjectKeys = {
  customerIds: readonly string[]
  digests: readonly string[]
}

/** The subject behind an e-mail address, under all secrets still in use. */
export function subjectOfMailbox(
  email: string,
  secrets: Secrets
): ChoiceSubject {
  const mailboxDigest = digestOfEmail(email, secrets)
  return {
    mailboxDigest,
    olderDigests: digestsOfEmail(email, secrets).filter(
      (digest) => digest !== mailboxDigest
    ),
  }
}

/**
 * The subject behind a customer: the id, and the digest of the address on the
 * row, under which proof and suppression outlive an erasure.
 */
export async function subjectOfCustomer(
  knex: Knex,
  customerId: string,
  secrets: Secrets
): Promise<ChoiceSubject> {
  const { rows } = await knex.raw<{ rows: { email: string | null }[] }>(
    "select email from customer where id = ?",
    [withoutNul(customerId)]
  )
  const email = rows[0]?.email
  return { customerId, ...(email && subjectOfMailbox(email, secrets)) }
}

/** What rows of the subject are looked up by. */
export function keysOf({
  customerId,
  mailboxDigest,
  olderDigests = [],
}: ChoiceSubject): SubjectKeys {
  return {
    customerIds: customerId ? [customerId] : [],
    digests: mailboxDigest ? [mailboxDigest, ...olderDigests] : olderDigests,
  }
}

/** The rows a subject may see and change. */
export function ownKeysOf(subject: ChoiceSubject): SubjectKeys {
  const { customerIds, digests } = keysOf(subject)
  const isProven = !subject.customerId || subject.isMailboxProven

  return { customerIds, digests: isProven ? digests : [] }
}

/** SQL over the alias: the row is the subject's. Two values: ids and digests. */
export function isOf(alias: string): string {
  return `(${alias}.customer_id = any(?) or ${alias}.mailbox_digest = any(?))`
}

/** The values for {@link isOf}. */
export function valuesOf({ customerIds, digests }: SubjectKeys) {
  return [[...customerIds], [...digests]]
}
