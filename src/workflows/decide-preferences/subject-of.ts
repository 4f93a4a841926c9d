import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ChoiceSubject, subjectOfCustomer } from "../../choices"
import type { Secrets } from "../../digest"
import type { DecidePreferencesWorkflowInput } from "."

/** Whose choices an input is about: a customer's, a mailbox's, or both. */
export async function subjectOfInput(
  knex: Knex,
  { customer_id, mailbox_digests = [] }: DecidePreferencesWorkflowInput,
  secrets: Secrets
): Promise<ChoiceSubject> {
  const [mailboxDigest, ...olderDigests] = mailbox_digests
  const mailbox = mailboxDigest
    ? { mailboxDigest, olderDigests, isMailboxProven: true }
    : {}

  return customer_id
    ? { ...(await subjectOfCustomer(knex, customer_id, secrets)), ...mailbox }
    : mailbox
}
