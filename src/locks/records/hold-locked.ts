import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonalData } from "../../data-map/types"
import { isDue } from "../due"
import { setOf } from "../../subject/sql"
import type { RetainedRecord } from "../retained-record"

/**
 * Marks the rows of a reach set that have a lock of their own, whatever the
 * order they belong to says, and tells which those are.
 */
export async function holdLocked(
  trx: Knex.Transaction,
  { table }: PersonalData
): Promise<RetainedRecord[]> {
  const { rows } = await trx.raw<{ rows: RetainedRecord[] }>(
    `with held as (
       update ${setOf(table)} s set locked = true
       from privacy_retention_lock l
       where l.record = ? and l.record_id = s.id and l.state = 'locked'
         and not ${isDue("l")}
       returning l.record, l.record_id, l.legal_basis, l.locked_through
     )
     select record, record_id, null as display_id, '{}'::text[] as fields,
       legal_basis, locked_through
     from held order by record_id`,
    [table]
  )
  return rows
}
