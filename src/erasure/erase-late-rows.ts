import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockSubject } from "../subject/lock-subject"
import { openReach } from "../subject/open-reach"
import { runTransaction } from "../subject/run-transaction"
import { applyTreatments } from "./apply-treatments"
import { writeTombstones } from "./evidence"
import { readFigures, verifyFigures } from "./figures"
import type { Erasee } from "./late-rows"
import { addOutcomes } from "./add-outcomes"
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
    const figures = await readFigures(reach, settings.schema)
    const tables = await applyTreatments(reach, settings.schema)
    await verifyFigures(reach, settings.schema, figures)
    await writeTombstones(reach, result.receipt_id, settings.secrets)
    const receipt = trx("privacy_erasure_receipt").where({
      id: result.receipt_id,
    })
    const written = await receipt.clone().forUpdate().first("tables")
    await receipt.update({
      updated_at: new Date(),
      tables: JSON.stringify(addOutcomes(written.tables, tables)),
      retained: JSON.stringify(retainedRecords(reach.orderLocks)),
    })
  })
}
