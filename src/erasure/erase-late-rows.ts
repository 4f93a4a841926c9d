import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { lockSubject } from "../subject/lock-subject"
import { openReach } from "../subject/open-reach"
import { runTransaction } from "../subject/run-transaction"
import { applyTreatments } from "./apply-treatments"
import { writeTombstones } from "./evidence"
import { digestFigures } from "./figures"
import type { Erasee } from "./late-rows"
import type { ErasureResult, ErasureSettings } from "./order"
import { retainedRecords } from "./retained"

/** An erasure that has been committed. */
export type ErasureDone = { erasee: Erasee; result: ErasureResult }

/**
 * Erases what an erased person's unfinished requests still wrote, under the
 * same receipt. Guards are not asked again: the decision to erase stands, and
 * orders completed meanwhile keep what bookkeeping law holds.
 */
export async function eraseLateRows(
  knex: Knex,
  { erasee, result }: ErasureDone,
  settings: ErasureSettings
): Promise<void> {
  const seed = { customerIds: erasee.customerIds, emails: erasee.mailboxes }

  await runTransaction(knex, "read committed", async (trx) => {
    await lockSubject(trx, seed, "exclusive")
    const reach = await openReach(trx, seed, settings)
    const figures = await digestFigures(reach)
    const tables = await applyTreatments(reach, settings.schema)
    if ((await digestFigures(reach)) !== figures) {
      throw privacyError(
        "PRIVACY_FIGURES_CHANGED",
        "A bookkeeping figure changed while late rows were erased"
      )
    }
    await writeTombstones(reach, result.receipt_id, settings.secrets)
    await trx.raw(
      `update privacy_erasure_receipt set updated_at = now(),
         tables = tables || ?::jsonb, retained = ?::jsonb
       where id = ?`,
      [
        JSON.stringify(tables),
        JSON.stringify(retainedRecords(reach.orderLocks)),
        result.receipt_id,
      ]
    )
  })
}
