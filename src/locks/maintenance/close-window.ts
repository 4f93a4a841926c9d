import type { PrivacyContext } from "../../privacy-context"
import { writeAuditEntry } from "../../audit"
import { privacyError } from "../../errors"
import { presentDataMap } from "../../data-map/present"
import { readSchema } from "../../subject/database-schema"
import { runTransaction } from "../../subject/run-transaction"
import { markBroken } from "../mark-broken"
import { frozenRecordsOf, installTriggers } from "../triggers"
import { digestOfPrints } from "./digest-of-prints"
import { type ChangedRecord, findAllChanged } from "./find-all-changed"

/** What a maintenance window came to. */
export type ClosedWindow = {
  window_id: string
  /** Locks in force when it was closed. */
  locks: number
  /** Whether a fingerprint itself is another than before. */
  fingerprints_changed: boolean
  /** Records that are not what their fingerprints say. */
  changed: ChangedRecord[]
}

/**
 * Closes a maintenance window: puts the triggers back and compares every locked
 * record with its fingerprint. What differs is marked, stays locked, and is for
 * an officer to look at.
 *
 * The triggers come first: nothing may slip in between looking and locking.
 *
 * @throws `PRIVACY_WINDOW_CLOSED` when none is open.
 */
export async function closeMaintenanceWindow(
  { knex, map }: Pick<PrivacyContext, "knex" | "map">,
  closedBy: string
): Promise<ClosedWindow> {
  const open = await knex("privacy_maintenance_window")
    .whereNull("closed_at")
    .first<{ id: string; fingerprints_digest: string } | undefined>(
      "id",
      "fingerprints_digest"
    )
  if (!open) {
    throw privacyError(
      "PRIVACY_WINDOW_CLOSED",
      "No maintenance window is open, so there is none to close"
    )
  }
  await installTriggers(knex, frozenRecordsOf(map))
  const present = presentDataMap(map, await readSchema(knex))
  const changed = await findAllChanged(knex, present)

  return await runTransaction(knex, "read committed", async (trx) => {
    const { locks, digest } = await digestOfPrints(trx)
    const closed: ClosedWindow = {
      window_id: open.id,
      locks,
      fingerprints_changed: digest !== open.fingerprints_digest,
      changed,
    }
    await markBroken(
      trx,
      changed.map(({ id }) => id)
    )
    await trx("privacy_maintenance_window")
      .where({ id: open.id })
      .update({
        closed_at: trx.raw("clock_timestamp()"),
        closed_by: closedBy,
        changed: JSON.stringify(changed),
        updated_at: trx.raw("clock_timestamp()"),
      })
    await writeAuditEntry(trx, {
      action: "maintenance_window.closed",
      actorId: closedBy,
      details: {
        window_id: open.id,
        locks,
        digest,
        fingerprints_changed: closed.fingerprints_changed,
        changed: changed.length,
      },
    })
    return closed
  })
}
