import { setTimeout as pause } from "node:timers/promises"
import { readIds } from "../subject/open-reach"
import { runTransaction } from "../subject/run-transaction"
import type { ErasureEnvironment } from "./environment"
import { eraseInTransaction } from "./erase-in-transaction"
import { type ErasureDone, eraseLateRows } from "./erase-late-rows"
import { deleteExecutions, eraseeOf, findLateRows } from "./late-rows"
import { findOpenCarts, holdingCarts } from "./open-carts"
import type { ErasureOrder, ErasureResult, ErasureSettings } from "./order"
import { readTouched } from "./touched"

const LATE_ROUNDS = 40
const LATE_PAUSE_MS = 250

/** How often an erasure starts over when rows move under its hands. */
const ATTEMPTS = 3

/**
 * Erases a subject: waits for checkouts under way, erases in one transaction,
 * and looks once more for what arrived too late.
 *
 * What it throws, it throws before anything has changed. What goes wrong after
 * the commit does not undo it and is told by `late_rows_left`.
 *
 * @throws `PRIVACY_GUARDED`, `PRIVACY_UNMAPPED_DATA`, `PRIVACY_ALREADY_ERASED`,
 * `PRIVACY_NOTE_NAMES_PERSON`, `PRIVACY_BUSY`
 *
 * @example
 * const { receipt_id } = await eraseSubject({ knex, locking }, order, settings)
 */
export async function eraseSubject(
  environment: ErasureEnvironment,
  order: ErasureOrder,
  settings: ErasureSettings
): Promise<ErasureResult> {
  const done = await eraseAtOnce(environment, order, settings)
  try {
    return await waitForLateRows(environment, done, settings)
  } catch {
    return { ...done.result, late_rows_left: true }
  }
}

async function eraseAtOnce(
  { knex, locking }: ErasureEnvironment,
  order: ErasureOrder,
  settings: ErasureSettings
): Promise<ErasureDone> {
  for (let attempt = 1; ; attempt++) {
    const held = await findOpenCarts(knex, order.seed)
    try {
      return await holdingCarts(locking, held, () =>
        runTransaction(knex, "read committed", async (trx) => {
          const { receipt, reach } = await eraseInTransaction(
            trx,
            { ...order, heldCarts: held },
            settings
          )
          const result: ErasureResult = {
            request_id: receipt.request_id,
            receipt_id: receipt.id,
            customer_ids: receipt.customer_ids,
            touched: await readTouched(reach),
            late_rows_left: false,
          }
          const carts = await readIds(trx, "cart")
          return { result, erasee: eraseeOf(reach, order.seed, carts) }
        })
      )
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) {
        throw error
      }
    }
  }
}

/** Ends when nothing is late and no checkout of the person is still running. */
async function waitForLateRows(
  environment: ErasureEnvironment,
  first: ErasureDone,
  settings: ErasureSettings
): Promise<ErasureResult> {
  const { knex } = environment
  let done = first

  for (let round = 0; round < LATE_ROUNDS; round++) {
    const late = await findLateRows(knex, done.erasee)
    await deleteExecutions(knex, done.erasee)
    if (late.rows) {
      done = await eraseLateRows(environment, done, settings)
    } else if (!late.unfinished) {
      return done.result
    }
    await pause(LATE_PAUSE_MS)
  }
  return { ...done.result, late_rows_left: true }
}

function isBusy(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "PRIVACY_BUSY"
}
