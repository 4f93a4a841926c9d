import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import type { ChoiceSubject } from "../subject"
import { insertConsent } from "./insert"
import { standingConsents } from "./standing"

export type ConsentWithdrawal = {
  purposeIds: readonly string[] | "all"
  channel: string
  actorId: string
  requestId?: string
}

/** Withdrawals written: their ids, and the purposes they are about. */
export type WithdrawnConsents = { ids: string[]; purposeIds: string[] }

/**
 * Withdraws consents that stand. Each entry names the text that was consented
 * to: withdrawing asks for no reading (GDPR art. 7(3)).
 *
 * @returns what was written; empty where nothing stood
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await withdrawConsents(trx, { customerId: "cus_1" }, {
 *   purposeIds: "all",
 *   channel: "mail",
 *   actorId: "cus_1",
 * })
 */
export async function withdrawConsents(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { purposeIds, channel, actorId, requestId }: ConsentWithdrawal
): Promise<WithdrawnConsents> {
  await holdSubject(trx, subject)
  const standing = (await standingConsents(trx, subject)).filter(
    ({ purpose_id, given }) =>
      given && (purposeIds === "all" || purposeIds.includes(purpose_id))
  )
  const withdrawn: WithdrawnConsents = { ids: [], purposeIds: [] }
  for (const consent of standing) {
    withdrawn.purposeIds.push(consent.purpose_id)
    // a guest may end what the account behind the mailbox consented to
    const { customerId = consent.customer_id ?? undefined } = subject
    withdrawn.ids.push(
      await insertConsent(
        trx,
        { ...subject, customerId },
        {
          purposeId: consent.purpose_id,
          given: false,
          channel,
          locale: consent.locale,
          textVersion: consent.text_version,
          textSha256: consent.text_sha256,
          actorId,
          requestId,
        }
      )
    )
  }
  if (withdrawn.ids.length) {
    await writeAuditEntry(trx, {
      action: "consent.withdrawn",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: {
        consent_ids: withdrawn.ids,
        purpose_ids: withdrawn.purposeIds,
      },
    })
  }
  return withdrawn
}
