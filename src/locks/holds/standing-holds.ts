import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HoldScopeValue } from "./types"

/** A hold that stands, without what staff wrote about it. */
export type StandingHold = {
  id: string
  scope: HoldScopeValue
  /** A customer, order or sales channel id, or the last day of a fiscal year. */
  reference: string
  review_on: string
  created_at: Date
}

/**
 * The holds that keep locks of one order from ending, oldest first.
 */
export async function standingHolds(
  trx: Knex.Transaction,
  orderId: string
): Promise<StandingHold[]> {
  const { rows } = await trx.raw<{ rows: StandingHold[] }>(
    `select h.id, h.scope, h.reference, h.review_on, h.created_at
     from privacy_legal_hold h
     where h.lifted_at is null and h.deleted_at is null and exists (
       select 1 from privacy_retention_lock l
       left join "order" o on o.id = l.order_id
       where l.order_id = ? and ${coversLock("h", "l", "o.customer_id")}
     )
     order by h.created_at, h.id`,
    [orderId]
  )
  return rows
}

/**
 * SQL: the hold `hold` covers the lock `lock` of an order of `customer`.
 *
 * @param customer - SQL expression of the order's customer id
 */
export function coversLock(
  hold: string,
  lock: string,
  customer: string
): string {
  const covered: Record<HoldScopeValue, string> = {
    order: `${lock}.order_id`,
    subject: customer,
    fiscal_year: `${lock}.fiscal_year_end`,
    sales_channel: `${lock}.sales_channel_id`,
  }
  const sides = Object.entries(covered).map(
    ([scope, reference]) =>
      `(${hold}.scope = '${scope}' and ${hold}.reference = ${reference})`
  )
  return `(${sides.join(" or ")})`
}
