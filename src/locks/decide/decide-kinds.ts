import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  decideRetention,
  fiscalYearEnd,
  type OrderFacts,
  type PlainDate,
  type RetentionDecision,
  type RetentionRules,
  scopeOf,
} from "../../retention"
import { FACTS, KIND } from "./facts"

/** The decision on each kind of order, as a temporary table. */
export const KINDS = "privacy_order_kinds"

/** Written back in slices, so that no statement grows without end. */
const SLICE = 5000

type Kind = {
  kind: string
  is_draft: boolean
  canceled: boolean
  completed: boolean
  shipped: boolean
  captured: boolean
  invoiced: boolean
  came_back: boolean
  sales_channel_id: string | null
  destination_country: string | null
  placed_on: PlainDate | null
  latest_on: PlainDate
}

/** What a kind of order comes to, with the fiscal year it is filed under. */
type KindDecision = RetentionDecision & {
  kind: string
  fiscal_year_end: PlainDate | null
}

/**
 * Decides once for each kind of order in {@link FACTS}. SQL only sorts the
 * orders into kinds; the law is told by `src/retention` alone.
 */
export async function decideKinds(
  trx: Knex.Transaction,
  rules: RetentionRules,
  today: PlainDate
): Promise<void> {
  const { rows } = await trx.raw<{ rows: Kind[] }>(
    `select distinct kind, ${KIND.join(", ")} from ${FACTS}`
  )
  await trx.raw(
    `create temporary table ${KINDS} (
       kind text primary key, locked boolean, reason text, policy_id text,
       legal_basis text, counted_from text, locked_through text, issued boolean,
       buyer_block text[], delivery_block text[], delivery_locked_through text,
       changes_after text, fiscal_year_end text
     ) on commit drop`
  )
  for (let start = 0; start < rows.length; start += SLICE) {
    const decisions = rows
      .slice(start, start + SLICE)
      .map((kind) => decide(kind, rules, today))
    await trx.raw(
      `insert into ${KINDS}
       select * from jsonb_populate_recordset(null::pg_temp.${KINDS}, ?::jsonb)`,
      [JSON.stringify(decisions)]
    )
  }
  await trx.raw(`analyze ${KINDS}`)
}

function decide(
  kind: Kind,
  rules: RetentionRules,
  today: PlainDate
): KindDecision {
  const decision = decideRetention(factsOf(kind), rules, today)
  const { fiscal_year_end } = scopeOf(rules, kind.sales_channel_id)
  const { counted_from } = decision

  return {
    ...decision,
    kind: kind.kind,
    fiscal_year_end:
      counted_from && fiscal_year_end
        ? fiscalYearEnd(counted_from, fiscal_year_end)
        : null,
  }
}

/**
 * An order that stands for all of its kind. Which event was the latest changes
 * nothing, only its day does, so every event that happened gets that day.
 */
function factsOf(kind: Kind): OrderFacts {
  const on = (happened: boolean) => (happened ? kind.latest_on : null)

  return {
    id: kind.kind,
    status: kind.completed ? "completed" : "pending",
    is_draft: kind.is_draft,
    sales_channel_id: kind.sales_channel_id,
    destination_country: kind.destination_country,
    placed_at: kind.placed_on ?? kind.latest_on,
    canceled_at: on(kind.canceled),
    shipped_at: on(kind.shipped),
    captured_at: on(kind.captured),
    last_invoiced_at: on(kind.invoiced),
    last_return_at: on(kind.came_back),
  }
}
