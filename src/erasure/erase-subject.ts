import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule } from "@medusajs/framework/types"
import { readIds } from "../subject/open-reach"
import { runTransaction } from "../subject/run-transaction"
import { type ErasureDone, eraseLateRows } from "./erase-late-rows"
import { eraseInTransaction } from "./erase-in-transaction"
import { eraseeOf, findLateRows } from "./late-rows"
import { findOpenCarts, holdingCarts } from "./open-carts"
import type { ErasureOrder, ErasureResult, ErasureSettings } from "./order"
import { readTouched } from "./touched"

const LATE_ROUNDS = 40
const LATE_PAUSE_MS = 250

/** What an erasure needs of the shop it runs in. */
export type ErasureEnvironment = { knex: Knex; locking: ILockingModule }

/**
 * Erases a subject: waits for checkouts under way, erases in one transaction,
 * and looks once more for what arrived too late.
 *
 * @throws `PRIVACY_GUARDED`, `PRIVACY_UNMAPPED_DATA`, `PRIVACY_ALREADY_ERASED`,
 * `PRIVACY_NOTE_NAMES_PERSON`, `PRIVACY_BUSY`; nothing has changed then.
 *
 * @example
 * const { receipt_id } = await eraseSubject({ knex, locking }, order, settings)
 */
export async function eraseSubject(
  { knex, locking }: ErasureEnvironment,
  order: ErasureOrder,
  settings: ErasureSettings
): Promise<ErasureResult> {
  const carts = await findOpenCarts(knex, order.seed)
  const { result, erasee } = await holdingCarts(locking, carts, () =>
    runTransaction(knex, "read committed", async (trx) => {
      const { receipt, reach } = await eraseInTransaction(trx, order, settings)
      const result: ErasureResult = {
        request_id: receipt.request_id,
        receipt_id: receipt.id,
        customer_ids: receipt.customer_ids,
        touched: await readTouched(reach),
      }
      return { result, erasee: eraseeOf(reach, await readIds(trx, "cart")) }
    })
  )
  await waitForLateRows(knex, { erasee, result }, settings)
  return result
}

/** Ends when nothing is late and no checkout of the person is still running. */
async function waitForLateRows(
  knex: Knex,
  done: ErasureDone,
  settings: ErasureSettings
): Promise<void> {
  for (let round = 0; round < LATE_ROUNDS; round++) {
    const late = await findLateRows(knex, done.erasee)
    if (late.rows) {
      await eraseLateRows(knex, done, settings)
    } else if (!late.unfinished) {
      return
    }
    await pause(LATE_PAUSE_MS)
  }
}
