import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RetentionRules } from "../../retention"
import { DESTINATION_COUNTRY, SOLD_TO, zoneOf, zonesOf } from "./where-sold"

/** The facts of each order, as a temporary table of one transaction. */
export const FACTS = "privacy_order_facts"

/** What decides the retention of an order. Orders alike in it are one kind. */
export const KIND = [
  "is_draft",
  "canceled",
  "completed",
  "shipped",
  "captured",
  "invoiced",
  "came_back",
  "sales_channel_id",
  "destination_country",
  "placed_on",
  "latest_on",
] as const

/**
 * Reads what decides the retention of each order of `source`, a relation with a
 * column `id`, into {@link FACTS}: one statement, whatever their number.
 *
 * Days are those of the sales channel's time zone. Orders that are alike get
 * the same `kind`, so that a million orders need some thousand decisions.
 *
 * The delivery country is the shipping address's, else the billing address's:
 * it decides whether the EU's one-stop-shop rules apply.
 */
export async function createFacts(
  trx: Knex.Transaction,
  source: string,
  rules: RetentionRules
): Promise<void> {
  await trx.raw(
    `create temporary table ${FACTS} on commit drop as
     with reached as materialized (select id from ${source}),
     ${EVENTS},
     dated as (
       select o.id, o.display_id,
         (o.is_draft_order or o.status = 'draft') as is_draft,
         (o.canceled_at is not null or o.status = 'canceled') as canceled,
         (o.status = 'completed'
           or (o.status = 'archived' and o.canceled_at is null)) as completed,
         (shipments.shipped_at is not null) as shipped,
         (paid.last_at is not null) as captured,
         (documents.last_on is not null) as invoiced,
         (came_back.last_at is not null) as came_back,
         o.sales_channel_id,
         ${DESTINATION_COUNTRY} as destination_country,
         coalesce(zone.time_zone, ?) as time_zone,
         o.created_at as placed_at,
         greatest(o.created_at, shipments.shipped_at, paid.last_at, came_back.last_at) as latest_at,
         documents.last_on as documented_on
       from reached join "order" o on o.id = reached.id
       ${SOLD_TO}
       left join shipments on shipments.order_id = o.id
       left join paid on paid.order_id = o.id
       left join came_back on came_back.order_id = o.id
       left join documents on documents.order_id = o.id
       ${zoneOf("o.sales_channel_id")}
     ),
     known as (
       select *,
         case when ? then ${dayOf("placed_at")} end as placed_on,
         greatest(${dayOf("latest_at")}, documented_on) as latest_on
       from dated
     )
     select id as order_id, display_id, time_zone, ${KIND.join(", ")},
       concat_ws('|', ${KIND.map((column) => `coalesce(${column}::text, '')`).join(", ")}) as kind
     from known`,
    [rules.base.time_zone, zonesOf(rules), dependsOnPlacement(rules)]
  )
  await trx.raw(`analyze ${FACTS} (order_id)`)
}

/** What happened to each order, one row for each. */
const EVENTS = `shipments as (
   select link.order_id, max(greatest(f.shipped_at, f.delivered_at)) as shipped_at
   from reached join order_fulfillment link on link.order_id = reached.id
   join fulfillment f on f.id = link.fulfillment_id
   where f.canceled_at is null group by link.order_id
 ),
 paid as (
   select link.order_id, max(greatest(c.created_at, r.created_at)) as last_at
   from reached join order_payment_collection link on link.order_id = reached.id
   join payment p on p.payment_collection_id = link.payment_collection_id
   left join capture c on c.payment_id = p.id and c.deleted_at is null
   left join refund r on r.payment_id = p.id and r.deleted_at is null
   group by link.order_id
 ),
 came_back as (
   select order_id, max(happened_at) as last_at from (
     select x.order_id, greatest(x.created_at, x.received_at) as happened_at
     from reached join "return" x on x.order_id = reached.id
     union all select x.order_id, x.created_at
     from reached join order_claim x on x.order_id = reached.id
     union all select x.order_id, x.created_at
     from reached join order_exchange x on x.order_id = reached.id
   ) happened group by order_id
 ),
 documents as (
   select l.order_id, max(l.counted_from) as last_on
   from reached join privacy_retention_lock l on l.order_id = reached.id
   where l.record <> 'order' and l.tier = 'sales_document' group by l.order_id
 )`

const dayOf = (instant: string) =>
  `to_char(${instant} at time zone time_zone, 'YYYY-MM-DD')`

/** Only the end of a one-stop-shop registration looks at the day of placing. */
function dependsOnPlacement(rules: RetentionRules): boolean {
  return [rules.base, ...Object.values(rules.by_sales_channel)].some(
    ({ oss }) => Boolean(oss.until)
  )
}
