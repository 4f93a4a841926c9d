import { coversLock } from "./holds/standing-holds"

/**
 * SQL: a standing legal hold covers the lock `lock` of an order of `customer`.
 *
 * @param lock - alias of a row with order_id, fiscal_year_end, sales_channel_id
 * @param customer - SQL expression of the order's customer id
 */
export function heldBy(lock: string, customer: string): string {
  return `exists (
    select 1 from privacy_legal_hold h
    where h.lifted_at is null and h.deleted_at is null
      and ${coversLock("h", lock, customer)}
  )`
}
