import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { applyTreatments } from "../../src/erasure/apply-treatments"
import { mapBelow } from "../../src/release/map-below"
import type { ReleaseSettings } from "../../src/release/release-batch"
import { openReach } from "../../src/subject/open-reach"

/**
 * The same statements over all due orders in one transaction: no batches, no
 * fingerprints, no receipts, and every row held to the end.
 *
 * @returns how many were released.
 */
export async function releaseAtOnce(
  knex: Knex,
  settings: ReleaseSettings
): Promise<number> {
  return await knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { record_id: string }[] }>(
      `update privacy_retention_lock set state = 'released',
         released_at = clock_timestamp(), receipt_id = 'bench'
       where record = 'order' and state = 'locked'
         and locked_through < to_char(clock_timestamp(), 'YYYY-MM-DD')
       returning record_id`
    )
    const ids = rows.map(({ record_id }) => record_id)
    const reach = await openReach(
      trx,
      { customerIds: [], root: { table: "order", ids } },
      { ...settings, map: mapBelow(settings.map, "order"), ended: true }
    )
    await applyTreatments(reach, settings.schema)
    return ids.length
  })
}
