import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import { hidingValues, runTransaction } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"
import { subjectOfMailbox } from "../subject"
import { HAS_PROVEN_MAILBOX } from "./proven-mailbox"
import { GUEST_TABLES, joinGuestChoices } from "./join-guest-choices"

const PROVEN = `select c.email from customer c
  where c.id = ? and c.deleted_at is null and ${HAS_PROVEN_MAILBOX}`

/**
 * Joins what was said from a customer's mailbox, if Medusa has seen it proven.
 *
 * @returns whether the mailbox is proven
 */
export async function joinProvenMailbox(
  knex: Knex,
  customerId: string,
  secrets: Secrets
): Promise<boolean> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { email: string }[] }>(PROVEN, [withoutNul(customerId)])
  )
  const email = rows[0]?.email
  if (!email) {
    return false
  }
  const subject = { customerId, ...subjectOfMailbox(email, secrets) }
  const { rows: waiting } = await knex.raw<{ rows: unknown[] }>(
    GUEST_TABLES.map(
      (table) => `select 1 from ${table} where customer_id is null
          and mailbox_digest = any(:digests) and deleted_at is null
          ${table === "privacy_consent" ? "and closed_at is null" : ""}`
    ).join(" union all ") + " limit 1",
    { digests: [subject.mailboxDigest, ...(subject.olderDigests ?? [])] }
  )
  if (waiting.length) {
    await runTransaction(knex, "read committed", (trx) =>
      joinGuestChoices(trx, subject, { actorId: customerId })
    )
  }
  return true
}
