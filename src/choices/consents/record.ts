import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import { markLifted } from "../objections/lift"
import { requirePurposes } from "../require-purposes"
import type { ChoiceSubject } from "../subject"
import { type ConsentEntry, insertConsent } from "./insert"

/** What was written: the entry, and objections that a new consent ended. */
export type RecordedConsent = { id: string; liftedObjections: string[] }

/**
 * Appends a consent, or its withdrawal, to the ledger. A new consent ends an
 * objection to the same purpose: the person has said something else since.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`,
 * `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await recordConsent(trx, { customerId: "cus_1" }, {
 *   purposeId: "marketing",
 *   given: true,
 *   channel: "storefront",
 *   locale: "nb",
 *   textVersion: purpose.version,
 *   textSha256: digestOfText(purpose, "nb"),
 *   actorId: "cus_1",
 * })
 */
export async function recordConsent(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  consent: ConsentEntry
): Promise<RecordedConsent> {
  const { purposeId, given, actorId, requestId } = consent
  await requirePurposes(trx, [purposeId], "needs_consent")
  await holdSubject(trx, subject)

  const id = await insertConsent(trx, subject, consent)
  const lifted = given
    ? await markLifted(trx, subject, {
        purposeIds: [purposeId],
        actorId,
        requestId,
      })
    : undefined
  const liftedObjections = lifted?.ids ?? []
  await writeAuditEntry(trx, {
    action: given ? "consent.given" : "consent.withdrawn",
    actorId,
    requestId,
    subjectDigest: subject.mailboxDigest,
    details: {
      consent_id: id,
      purpose_id: purposeId,
      text_sha256: consent.textSha256,
      ...(liftedObjections.length && { lifted_objections: liftedObjections }),
    },
  })
  return { id, liftedObjections }
}
