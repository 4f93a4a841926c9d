import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type ReleasedRecord, writeReleaseReceipt } from "../audit"
import type { DatabaseSchema } from "../data-map/schema"
import { applyTreatments } from "../erasure/apply-treatments"
import { keepHoldsStill } from "../locks/holds/keep-holds-still"
import { openReach } from "../subject/open-reach"
import type { ReachSettings } from "../subject/types"
import { deleteEmptyCustomers } from "./empty-customers"
import { keepLocked } from "./keep-locked"
import { mapBelow } from "./map-below"
import { type DueFilter, PICKED, pickDue } from "./pick-due"
import type { ReleaseRoot } from "./roots"
import { addProgress } from "./runs"
import { verifyPicked } from "./verify-released"

/** How long a batch waits for rows that somebody has in hand. */
const WAIT = "1s"

/** What a release works with. */
export type ReleaseSettings = ReachSettings & {
  schema: DatabaseSchema
  /** A user id, or the name of the job. */
  releasedBy: string
}

/** Which records one batch is to release, and the run it belongs to. */
export type BatchOrder = DueFilter & { root: ReleaseRoot; runId: string }

/** What one batch did. */
export type ReleasedBatch = {
  /** Locks looked at; none: nothing is due. */
  picked: number
  /** Records released. */
  released: number
  receipt_id: string | null
  /** When the first of the shop's rows was held, in milliseconds. */
  held_since: number
}

/**
 * Ends the locks of some records that are due: buyer block, customer, payment,
 * tracking and external references and personalized texts go, the figures stay.
 *
 * All in the transaction given, with the receipt as its last write: kill it
 * anywhere, and nothing has happened.
 *
 * @throws {UnverifiedRecords} for records that are not what their fingerprints
 * say.
 */
export async function releaseBatch(
  trx: Knex.Transaction,
  { root, runId, ...filter }: BatchOrder,
  settings: ReleaseSettings
): Promise<ReleasedBatch> {
  await keepHoldsStill(trx, "shared")
  await lookUpEach(trx)
  const picked = await pickDue(trx, root, filter)
  if (picked && !root.entry) {
    await keepLocked(trx, settings)
  }
  const ids = picked ? await pickedIds(trx) : []
  if (!ids.length) {
    const held_since = Date.now()
    return { picked, released: 0, receipt_id: null, held_since }
  }
  // finding what hangs on the records takes longer than changing it
  const reach = await openReach(
    trx,
    { customerIds: [], root: { table: root.record, ids } },
    { ...settings, map: mapBelow(settings.map, root.record), ended: true }
  )
  const held_since = Date.now()
  await trx.raw(`set local lock_timeout = '${WAIT}'`)
  await trx.raw(root.hold.replace("{picked}", PICKED))
  const id = generateEntityId(undefined, "prvrel")
  const before = root.entry ? await verifyPicked(trx, root) : undefined
  const records = await endLocks(trx, root, id)
  const tables = await applyTreatments(reach, settings.schema)
  const figures_digest = before ?? (await verifyPicked(trx, root))
  const customers_removed = await deleteEmptyCustomers(trx)

  await addProgress(trx, runId, records.length)
  await writeReleaseReceipt(trx, {
    id,
    records,
    tables,
    figures_digest,
    customers_removed,
    released_at: new Date(),
    released_by: settings.releasedBy,
  })
  return { picked, released: records.length, receipt_id: id, held_since }
}

/**
 * A batch is small and its records stand anywhere: each is found by its index.
 * Walking a whole index beside them, as Postgres guesses, takes longer.
 */
async function lookUpEach(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `select set_config('enable_mergejoin', 'off', true),
       set_config('enable_hashjoin', 'off', true)`
  )
}

async function pickedIds(trx: Knex.Transaction): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id from ${PICKED} order by id`
  )
  return rows.map(({ id }) => id)
}

/** Before anything is treated: what is locked, the database would not let go. */
async function endLocks(
  trx: Knex.Transaction,
  { record }: ReleaseRoot,
  receiptId: string
): Promise<ReleasedRecord[]> {
  const { rows } = await trx.raw<{ rows: ReleasedRecord[] }>(
    `update privacy_retention_lock l set state = 'released',
       released_at = clock_timestamp(), receipt_id = ?,
       updated_at = clock_timestamp()
     from ${PICKED} p where l.id = p.lock_id
     returning ? as record, l.record_id, p.display_id, l.locked_through,
       l.fingerprint`,
    [receiptId, record]
  )
  return rows
}
