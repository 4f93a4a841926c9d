import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { privacyError } from "../../errors"
import { runTransaction } from "../../subject/run-transaction"
import { removeTriggers } from "../triggers"
import { digestOfPrints } from "./digest-of-prints"

/** Who opens the window, and why: both stay on record. */
export type WindowOrder = { reason: string; openedBy: string }

/** An open window. */
export type OpenWindow = { window_id: string; locks: number }

/**
 * Opens a maintenance window: takes the locks' triggers away, so that Medusa
 * can migrate its own tables, and puts down what all fingerprints came to.
 *
 * No setting opens a lock; this changes the database's schema, for which the
 * app must own it, and it does not go unnoticed: while the window is open,
 * nobody is erased and nothing is released. Take the shop offline first.
 *
 * @throws `PRIVACY_WINDOW_OPEN` when one is open already.
 */
export async function openMaintenanceWindow(
  knex: Knex,
  { reason, openedBy }: WindowOrder
): Promise<OpenWindow> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const open = await trx("privacy_maintenance_window")
      .whereNull("closed_at")
      .first<{ id: string } | undefined>("id")
    if (open) {
      throw privacyError(
        "PRIVACY_WINDOW_OPEN",
        `Maintenance window "${open.id}" is open already. Close it first`
      )
    }
    const window_id = generateEntityId(undefined, "prvwin")
    const prints = await digestOfPrints(trx)
    await trx("privacy_maintenance_window").insert({
      id: window_id,
      reason,
      opened_by: openedBy,
      locks: prints.locks,
      fingerprints_digest: prints.digest,
    })
    await removeTriggers(trx)
    await writeAuditEntry(trx, {
      action: "maintenance_window.opened",
      actorId: openedBy,
      details: { window_id, ...prints },
    })
    return { window_id, locks: prints.locks }
  })
}
