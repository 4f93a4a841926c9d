import { literal } from "./sql"

/** SQLSTATE of a change to a locked record. */
export const RECORD_LOCKED = "PRV01"

/** SQLSTATE of a change to a lock, a hold, a decision or a correction. */
export const LOCK_HELD = "PRV02"

/**
 * PL/pgSQL: raises the refusal of a change to a locked record. Expects the lock
 * in `held` and what was tried in `what`; names ids, columns and the law, never
 * a value.
 */
export function refuseRecord(table: string): string {
  return `raise exception using errcode = '${RECORD_LOCKED}',
      schema = tg_table_schema, table = tg_table_name,
      message = format('PRIVACY_RECORD_LOCKED: %s "%s" is locked %s (%s)',
        held.record, held.record_id,
        coalesce('through ' || held.locked_through, 'without an end'),
        held.legal_basis),
      detail = ${literal(`Table "${table}": `)} || what;`
}

/** PL/pgSQL: raises the refusal of a change to one of the plugin's own rows. */
export function refuseRow(what: string, because: string): string {
  return `raise exception using errcode = '${LOCK_HELD}',
      schema = tg_table_schema, table = tg_table_name,
      message = format('PRIVACY_LOCK_HELD: %s: %s', ${what}, ${because});`
}
