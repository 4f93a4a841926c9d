import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import type { PurposeInForce } from "../../purposes"
import { holdSubject } from "../hold-subject"
import { requirePurposes } from "../require-purposes"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"

export type NewObjections = {
  purposeIds: readonly string[]
  requestId?: string
  /** A user or customer id, or the name of the job. */
  actorId: string
  /** Where it was said: `storefront`, `mail`, `admin` ... */
  channel: string
}

/** Objections written: their ids, and what they are to. */
export type RaisedObjections = { ids: string[]; purposeIds: string[] }

/**
 * Records objections (GDPR art. 21). They hold from the commit on; one that
 * stands already is not written again.
 *
 * @returns what was written; empty where all of them stood
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`,
 * `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await raiseObjections(trx, { customerId: "cus_1" }, {
 *   purposeIds: ["improvement"],
 *   actorId: "cus_1",
 *   channel: "storefront",
 * })
 */
export async function raiseObjections(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  objections: NewObjections
): Promise<RaisedObjections> {
  const { purposeIds, requestId, actorId } = objections
  const purposes = await requirePurposes(trx, purposeIds, "can_object")
  await holdSubject(trx, subject)

  const raised: RaisedObjections = { ids: [], purposeIds: [] }
  for (const purpose of purposes) {
    const id = await raise(trx, subject, { ...objections, purpose })
    if (id) {
      raised.ids.push(id)
      raised.purposeIds.push(purpose.id)
    }
  }
  if (raised.ids.length) {
    await writeAuditEntry(trx, {
      action: "objection.raised",
      actorId,
      requestId,
      subjectDigest: subject.mailboxDigest,
      details: { objection_ids: raised.ids, purpose_ids: raised.purposeIds },
    })
  }
  return raised
}

async function raise(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  {
    purpose,
    requestId,
    actorId,
    channel,
  }: NewObjections & { purpose: PurposeInForce }
): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into privacy_objection (id, customer_id, mailbox_digest,
       purpose_id, direct_marketing, channel, request_id, raised_by)
     select ?, ?, ?, ?, ?::boolean, ?, ?, ?
     where not exists (
       select 1 from privacy_objection o where ${isOf("o")}
         and o.purpose_id = ? and o.lifted_at is null and o.deleted_at is null)
     returning id`,
    [
      generateEntityId(undefined, "prvobj"),
      subject.customerId ?? null,
      subject.mailboxDigest ?? null,
      purpose.id,
      purpose.direct_marketing,
      channel,
      requestId ?? null,
      actorId,
      ...valuesOf(ownKeysOf(subject)),
      purpose.id,
    ]
  )
  return rows[0]?.id
}
