import { lockSubject } from "../subject/lock-subject"
import { openReach, readIds } from "../subject/open-reach"
import { runTransaction } from "../subject/run-transaction"
import { addLateOutcomes } from "./add-outcomes"
import { applyTreatments } from "./apply-treatments"
import type { ErasureEnvironment } from "./environment"
import { writeTombstones } from "./evidence"
import { readFigures, verifyFigures } from "./figures"
import { type Erasee, eraseeOf, joinErasees } from "./late-rows"
import { findOpenCarts, holdingCarts } from "./open-carts"
import type { ErasureResult, ErasureSettings } from "./order"
import { retainedRecords } from "./retained"
import { readTouched } from "./touched"

/** An erasure that has been committed. */
export type ErasureDone = { erasee: Erasee; result: ErasureResult }

/**
 * Erases what an erased person's unfinished requests still wrote, under the
 * same receipt. Guards are not asked again: the decision to erase stands, and
 * orders completed meanwhile keep what bookkeeping law holds.
 *
 * @returns what is known of the person and was touched by now.
 */
export async function eraseLateRows(
  { knex, locking }: ErasureEnvironment,
  { erasee, result }: ErasureDone,
  settings: ErasureSettings
): Promise<ErasureDone> {
  const { customerIds, mailboxes: emails } = erasee
  const seed = { customerIds, emails }
  const carts = await findOpenCarts(knex, seed)

  return await holdingCarts(locking, carts, () =>
    runTransaction(knex, "read committed", async (trx) => {
      await lockSubject(trx, seed, "exclusive")
      const reach = await openReach(trx, seed, settings)
      const figures = await readFigures(reach, settings.schema)
      const tables = await applyTreatments(reach, settings.schema)
      await verifyFigures(reach, settings.schema, figures)
      await writeTombstones(reach, result.receipt_id, settings.secrets)
      await addLateOutcomes(trx, result, {
        tables,
        retained: retainedRecords(reach.orderLocks),
      })
      const seen = eraseeOf(reach, await readIds(trx, "cart"))
      const touched = [...result.touched, ...(await readTouched(reach))]
      return {
        erasee: joinErasees(erasee, seen),
        result: { ...result, touched },
      }
    })
  )
}
