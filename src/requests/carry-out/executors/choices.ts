import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  type ChoiceSubject,
  raiseObjections,
  restrictSubject,
  type RestrictionGroundValue,
  subjectOfCustomer,
  subjectOfMailbox,
  withdrawConsents,
} from "../../../choices"
import { tellOf } from "../../../recipients/tasks/tell-of"
import { runTransaction } from "../../../subject/run-transaction"
import { complete } from "../complete"
import { holdLease } from "../../lease"
import type { Choices, Executor, Work } from "../types"

/** What a request says, as codes and ids. */
type Said = {
  ground?: RestrictionGroundValue
  purpose_ids?: string[]
}

type Record = (
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  said: Said & Pick<Work, "request">
) => Promise<{ ids: string[] }>

const RECORDS: Readonly<{ [Kind in Choices["kind"]]: Record }> = {
  restriction: (trx, subject, { ground, request }) =>
    restrictSubject(trx, subject, {
      ground: ground ?? "accuracy_contested",
      ...by(request),
    }),
  objection: (trx, subject, { purpose_ids = [], request }) =>
    raiseObjections(trx, subject, {
      purposeIds: purpose_ids,
      channel: request.channel,
      ...by(request),
    }),
  consent_withdrawal: (trx, subject, { purpose_ids, request }) =>
    withdrawConsents(trx, subject, {
      purposeIds: purpose_ids ?? "all",
      channel: request.channel,
      ...by(request),
    }),
}

/**
 * Records a restriction, an objection or the withdrawal of consent. They hold
 * from the commit on, which also ends the request.
 */
export const carryOutChoice: Executor = async (work) => {
  const { privacy, request, lease, seed, actorId } = work
  const kind = request.type as Choices["kind"]
  const subject = await subjectOf(work)

  return await runTransaction(privacy.knex, "read committed", async (trx) => {
    await holdLease(trx, { id: request.id, lease })
    const { ids } = await RECORDS[kind](trx, subject, {
      ...(request.details as Said | null),
      request,
    })
    if (kind === "restriction") {
      await tellOf(trx, privacy, {
        seed,
        type: kind,
        requestId: request.id,
        actorId,
        subjectDigest: request.subject_digest,
      })
    }
    await complete(trx, work, { facts: { [`${kind}_ids`]: ids } })
    return { outcome: "completed", choices: { kind, ids } }
  })
}

/** An address of which no code came back is nobody's yet. */
async function subjectOf({
  privacy: { knex, options },
  request,
  content,
  seed,
}: Work): Promise<ChoiceSubject> {
  if (!request.customer_id) {
    return subjectOfMailbox(content.email ?? "", options.secret)
  }
  return seed.ownRowsOnly
    ? { customerId: request.customer_id }
    : {
        ...(await subjectOfCustomer(knex, request.customer_id, options.secret)),
        isMailboxProven: true,
      }
}

const by = ({ id, requested_by }: Work["request"]) => ({
  requestId: id,
  actorId: requested_by,
})
