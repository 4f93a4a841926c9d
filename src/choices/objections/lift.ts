import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { holdSubject } from "../hold-subject"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"
import type { RaisedObjections } from "./raise"

export type ObjectionLifting = {
  /** Every purpose where left out. */
  purposeIds?: readonly string[]
  requestId?: string
  actorId: string
}

/**
 * Lifts objections: the person took them back, or the shop has compelling
 * grounds (GDPR art. 21(1)), which the request says. Against the person's will
 * nobody may lift one to direct marketing (art. 21(3)).
 *
 * @returns what was lifted; empty where none stood
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 *
 * @example
 * await liftObjection(trx, { customerId: "cus_1" }, {
 *   purposeIds: ["improvement"],
 *   actorId: "cus_1",
 * })
 */
export async function liftObjection(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  lifting: ObjectionLifting
): Promise<RaisedObjections> {
  await holdSubject(trx, subject)
  const lifted = await markLifted(trx, subject, lifting)

  if (lifted.ids.length) {
    await writeAuditEntry(trx, {
      action: "objection.lifted",
      actorId: lifting.actorId,
      requestId: lifting.requestId,
      subjectDigest: subject.mailboxDigest,
      details: { objection_ids: lifted.ids, purpose_ids: lifted.purposeIds },
    })
  }
  return lifted
}

/** The rows alone, for whoever writes an audit entry about more. */
export async function markLifted(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { purposeIds, requestId, actorId }: ObjectionLifting
): Promise<RaisedObjections> {
  const { rows } = await trx.raw<{
    rows: { id: string; purpose_id: string }[]
  }>(
    `update privacy_objection o set lifted_at = clock_timestamp(),
       lifted_by = ?, lift_request_id = ?, updated_at = clock_timestamp()
     where ${isOf("o")} and o.lifted_at is null and o.deleted_at is null
       and (?::text[] is null or o.purpose_id = any(?))
     returning o.id, o.purpose_id`,
    [
      actorId,
      requestId ?? null,
      ...valuesOf(ownKeysOf(subject)),
      purposeIds ? [...purposeIds] : null,
      purposeIds ? [...purposeIds] : null,
    ]
  )
  return {
    ids: rows.map(({ id }) => id),
    purposeIds: rows.map(({ purpose_id }) => purpose_id),
  }
}
