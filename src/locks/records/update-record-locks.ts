import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LockRules } from "../decide/order-locks"
import { DESTINATION_COUNTRY, SOLD_TO } from "../decide/where-sold"
import { recordRules } from "../record-rules"
import { decideRecord, type RecordFacts } from "./decide-record"
import type { RetentionTier } from "../../retention"

/** One kind of lock: records alike in what decides their retention. */
type Kind = RecordFacts & { tier: RetentionTier }

/** SQL: locks `l` of records that are no orders, with what decides on them. */
const LOCKS = `select l.id, l.tier, l.counted_from as issued_on,
    l.sales_channel_id,
    ${DESTINATION_COUNTRY} as destination_country
  from privacy_retention_lock l
  left join "order" o on o.id = l.order_id
  ${SOLD_TO}
  where l.record <> 'order' and l.state = 'locked'`

/**
 * Gives locks of invoices, balances and other records the end that the rules of
 * today say: a first one, or a later one. None ends earlier: a document is kept
 * by the law it was issued under.
 *
 * @returns how many locks changed.
 */
export async function updateRecordLocks(
  trx: Knex.Transaction,
  settings: LockRules
): Promise<number> {
  const { rows } = await trx.raw<{ rows: Kind[] }>(
    `select distinct tier, issued_on, sales_channel_id, destination_country
     from (${LOCKS}) known`
  )
  const policy = await recordRules(trx, settings.rules)
  const decided = rows.map((kind) => ({
    ...kind,
    ...decideRecord(kind, kind.tier, settings),
  }))
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update privacy_retention_lock l set policy_id = d.policy_id,
       legal_basis = d.legal_basis, fiscal_year_end = d.fiscal_year_end,
       locked_through = d.locked_through,
       policy_decision_id = case when l.locked_through is null then ?
         else l.policy_decision_id end,
       updated_at = clock_timestamp()
     from (${LOCKS}) known, jsonb_to_recordset(?::jsonb) as d(
       tier text, issued_on text, sales_channel_id text,
       destination_country text, policy_id text, legal_basis text,
       fiscal_year_end text, locked_through text)
     where l.id = known.id and d.tier = known.tier
       and (d.issued_on, d.sales_channel_id, d.destination_country)
         is not distinct from (known.issued_on, known.sales_channel_id, known.destination_country)
       and d.locked_through is not null
       and coalesce(d.locked_through > l.locked_through, true)`,
    [policy, JSON.stringify(decided)]
  )
  return rowCount
}
