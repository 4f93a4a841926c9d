import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { VERSION_IN_FORCE } from "../../notice/in-force"
import type { ChoiceSubject } from "../subject"

/** What an entry of the ledger says, beside whose it is. */
export type ConsentEntry = {
  purposeId: string
  /** False: withdrawn. */
  given: boolean
  /** Where it was said: `storefront`, `mail`, `admin` ... */
  channel: string
  locale: string
  /** Version of the text that was shown. */
  textVersion: string
  /** SHA-256 of the exact text that was shown, in hex. */
  textSha256: string
  /** A user or customer id, or the name of the job. */
  actorId: string
  requestId?: string
}

/**
 * Appends one entry to the ledger; the database says when, and which version of
 * the privacy notice was in force.
 */
export async function insertConsent(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  entry: ConsentEntry
): Promise<string> {
  const id = generateEntityId(undefined, "prvcon")

  await trx("privacy_consent").insert({
    id,
    customer_id: subject.customerId ?? null,
    mailbox_digest: subject.mailboxDigest ?? null,
    purpose_id: entry.purposeId,
    given: entry.given,
    channel: entry.channel,
    locale: entry.locale,
    text_version: entry.textVersion,
    text_sha256: entry.textSha256,
    notice_version: trx.raw(VERSION_IN_FORCE),
    actor_id: entry.actorId,
    request_id: entry.requestId ?? null,
  })
  return id
}
