import { privacyError } from "../../../errors"
import { refuseErased } from "../../../erasure/refuse-erased"
import { lockSubject } from "../../../subject/lock-subject"
import { tellOf } from "../../../recipients/tasks/tell-of"
import { runTransaction } from "../../../subject/run-transaction"
import { applyChanges } from "../../rectify/apply-changes"
import { complete } from "../complete"
import { holdLease } from "../../lease"
import type { Executor } from "../types"

/**
 * Corrects what the person asked to have corrected, and ends the request in the
 * same transaction. The new values are gone with its end: they stand where they
 * belong.
 */
export const carryOutRectification: Executor = async (work) => {
  const { privacy, request, lease, content, seed, actorId } = work
  const customerId = request.customer_id
  const { changes = [] } = content
  if (!customerId || !changes.length) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `Privacy request "${request.id}" says nothing to correct, or about no customer`
    )
  }
  await runTransaction(privacy.knex, "read committed", async (trx) => {
    await lockSubject(trx, seed, "exclusive")
    await holdLease(trx, { id: request.id, lease })
    await refuseErased(trx, [customerId])
    const rectified = await applyChanges(trx, {
      customerId,
      changes,
      requestId: request.id,
      actorId: actorId === "system" ? request.requested_by : actorId,
    })
    await tellOf(trx, privacy, {
      seed,
      type: "rectification",
      requestId: request.id,
      actorId,
      subjectDigest: request.subject_digest,
    })
    await complete(trx, work, { facts: rectified })
  })
  return { outcome: "completed" }
}
