import { lockSubject } from "../subject/lock-subject"
import { openReach, readIds } from "../subject/open-reach"
import { invalidateReached } from "../requests/archives/invalidate-archives"
import { requestResidualScan } from "../residual-scan/request-scan"
import { asFound, reachedRecipients } from "../recipients/find-recipients"
import { makeTasks, noteTasks } from "../recipients/tasks/make-tasks"
import { runTransaction } from "../subject/run-transaction"
import { amendReceipt } from "./amend-receipt"
import { applyTreatments } from "./apply-treatments"
import type { ErasureEnvironment } from "./environment"
import { writeTombstones } from "./evidence"
import { digestOfFigures, readFigures, verifyFigures } from "./figures"
import { type Erasee, eraseeOf, joinErasees } from "./late-rows"
import { findOpenCarts, holdingCarts } from "./open-carts"
import type { ErasureResult, ErasureSettings } from "./order"
import { retainedRecords } from "./retained"
import { readTouched } from "./touched"

/** An erasure that has been committed. */
export type ErasureDone = { erasee: Erasee; result: ErasureResult }

/**
 * Erases what an erased person's unfinished requests still wrote, with a
 * receipt that amends the first. Guards are not asked again: the decision to
 * erase stands, and orders completed meanwhile keep what bookkeeping law holds.
 *
 * @returns what is known of the person and was touched by now.
 */
export async function eraseLateRows(
  { knex, locking }: ErasureEnvironment,
  { erasee, result }: ErasureDone,
  settings: ErasureSettings
): Promise<ErasureDone> {
  const { customerIds, mailboxes: emails, createdBefore, ownRowsOnly } = erasee
  const seed = { customerIds, emails, createdBefore, ownRowsOnly }
  const carts = await findOpenCarts(knex, seed)

  return await holdingCarts(locking, carts, () =>
    runTransaction(knex, "read committed", async (trx) => {
      await lockSubject(trx, seed, "exclusive")
      const reach = await openReach(trx, seed, settings)
      const reached = await reachedRecipients(reach)
      const notice = noticeOf(result, settings)
      // an erasure that is repeated was told of when it was new
      const taskIds = createdBefore
        ? []
        : await makeTasks(reach, notice, reached)
      const figures = await readFigures(reach, settings.schema)
      await requestResidualScan(reach, result.receipt_id, settings.secrets)
      const tables = await applyTreatments(reach, settings.schema)
      await verifyFigures(reach, settings.schema, figures)
      await invalidateReached(reach, settings.secrets)
      await writeTombstones(
        reach,
        { receiptId: result.receipt_id, erasedAt: new Date() },
        settings
      )
      const seen = eraseeOf(reach, seed, await readIds(trx, "cart"))
      const touched = [...result.touched, ...(await readTouched(reach))]
      await noteTasks(trx, notice, taskIds)
      await amendReceipt(trx, result, {
        customer_ids: [...reach.customerIds],
        tables,
        retained: retainedRecords(reach),
        recipients: reached.map(asFound),
        figures_digest: digestOfFigures(figures),
      })
      return {
        erasee: joinErasees(erasee, seen),
        result: { ...result, touched },
      }
    })
  )
}

/** Recipients who only now turned out to have got something. */
function noticeOf(
  { request_id }: ErasureResult,
  { secrets, today }: ErasureSettings
) {
  return {
    type: "erasure" as const,
    requestId: request_id,
    actorId: "system",
    today,
    secrets,
  }
}
