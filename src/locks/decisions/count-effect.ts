import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  decideRetention,
  type PlainDate,
  type RetentionRules,
  type RetentionTier,
} from "../../retention"
import type { LockRules } from "../decide/order-locks"
import { decideRecord } from "../records/decide-record"

/** What other rules would do to the locks in force, in numbers of locks. */
export type PolicyEffect = {
  /** Locks in force. */
  locks: number
  /** End later. */
  lengthens: number
  /** Would end earlier; without `shorten` they keep their day. */
  shortens: number
  /** Have no end, and get one. */
  gives_end: number
}

/** Locks that are alike in what decides their last day. */
type Group = {
  is_order: boolean
  tier: RetentionTier
  sales_channel_id: string | null
  counted_from: PlainDate
  locked_through: PlainDate | null
  destination_country: string | null
  placed_on: PlainDate | null
  locks: number
}

/**
 * Counts what `rules` would do to the locks in force. SQL only sorts the locks
 * into groups, of which there are some thousands; the law is told by
 * `src/retention` alone.
 */
export async function countEffect(
  trx: Knex.Transaction,
  settings: LockRules
): Promise<PolicyEffect> {
  const effect = { locks: 0, lengthens: 0, shortens: 0, gives_end: 0 }

  for (const group of await readGroups(trx, settings.rules)) {
    const { locked_through: before, locks } = group
    const after = throughOf(group, settings)
    effect.locks += locks
    effect.gives_end += before === null && after !== null ? locks : 0
    effect.lengthens += before !== null && after && after > before ? locks : 0
    effect.shortens += before !== null && after && after < before ? locks : 0
  }
  return effect
}

async function readGroups(
  trx: Knex.Transaction,
  { base, by_sales_channel }: RetentionRules
): Promise<Group[]> {
  const oss = [base, ...Object.values(by_sales_channel)].map((one) => one.oss)
  // a million addresses are read only where the country decides anything
  const country = oss.some(({ registered }) => registered)
  const placement = oss.some(({ until }) => Boolean(until))
  const { rows } = await trx.raw<{ rows: Group[] }>(
    `select l.record = 'order' as is_order, l.tier, l.sales_channel_id,
       l.counted_from, l.locked_through,
       ${country ? "lower(coalesce(shipping.country_code, billing.country_code))" : "null"} as destination_country,
       ${placement ? "to_char(o.created_at at time zone l.time_zone, 'YYYY-MM-DD')" : "null"} as placed_on,
       count(*)::int as locks
     from privacy_retention_lock l
     ${country || placement ? `left join "order" o on o.id = l.order_id` : ""}
     ${
       country
         ? `left join order_address shipping on shipping.id = o.shipping_address_id
            left join order_address billing on billing.id = o.billing_address_id`
         : ""
     }
     where l.state = 'locked'
     group by 1, 2, 3, 4, 5, 6, 7`
  )
  return rows
}

function throughOf(
  { is_order, tier, ...group }: Group,
  settings: LockRules
): PlainDate | null {
  const { counted_from, placed_on, sales_channel_id, destination_country } =
    group
  if (!is_order) {
    return decideRecord(
      { issued_on: counted_from, sales_channel_id, destination_country },
      tier,
      settings
    ).locked_through
  }
  return decideRetention(
    {
      id: "group",
      status: "pending",
      is_draft: false,
      sales_channel_id,
      destination_country,
      placed_at: placed_on ?? counted_from,
      last_invoiced_at: counted_from,
    },
    settings.rules,
    settings.today
  ).locked_through
}
