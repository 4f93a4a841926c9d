import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readVersions } from "../../purposes"
import type { ChoiceSubject } from "../subject"
import { type ConsentRecord, listChoices } from "../view/list-choices"
import { consentRecord, type ProofController } from "./consent-record"
import { PROOF_CONTEXT } from "./context"

/** More than anybody decides in a life. */
const MOST = 10_000

/**
 * The proof of a subject's consents: one JSON-LD document with a record for
 * each purpose (ISO/IEC TS 27560, W3C DPV).
 *
 * @example
 * const proof = await proveConsents(knex, subject, options.controller)
 */
export async function proveConsents(
  knex: Knex,
  subject: ChoiceSubject,
  controller?: ProofController
): Promise<Record<string, unknown>> {
  const { consents } = await listChoices(knex, subject, {
    limit: MOST,
    offset: 0,
  })
  const byPurpose = new Map<string, ConsentRecord[]>()
  for (const entry of consents.reverse()) {
    const known = byPurpose.get(entry.purpose_id) ?? []
    byPurpose.set(entry.purpose_id, [...known, entry])
  }
  const records: Record<string, unknown>[] = []
  for (const [purposeId, entries] of byPurpose) {
    records.push(
      consentRecord({
        entries,
        versions: await readVersions(knex, purposeId),
        subject: subject.mailboxDigest ?? subject.customerId ?? "",
        controller,
      })
    )
  }
  return { "@context": PROOF_CONTEXT, "@graph": records }
}
