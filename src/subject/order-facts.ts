import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderFacts } from "../retention"
import { setOf } from "./sql"

/** What is known of one order, and the number people call it by. */
export type OrderFactsRow = OrderFacts & { display_id: number | null }

/**
 * Reads what decides the retention of each order in reach, in one statement.
 *
 * The delivery country is the shipping address's, else the billing address's:
 * it decides whether the EU's one-stop-shop rules apply.
 */
export async function readOrderFacts(
  trx: Knex.Transaction
): Promise<OrderFactsRow[]> {
  const { rows } = await trx.raw<{ rows: OrderFactsRow[] }>(
    `with reached as (select id from ${setOf("order")}),
     shipments as (
       select link.order_id, min(f.shipped_at) as shipped_at,
         max(f.shipped_at) as last_shipped_at,
         max(f.delivered_at) as delivered_at
       from reached join order_fulfillment link on link.order_id = reached.id
       join fulfillment f on f.id = link.fulfillment_id
       where f.canceled_at is null group by link.order_id
     ),
     paid as (
       select link.order_id, min(c.created_at) as captured_at,
         max(c.created_at) as last_captured_at,
         max(r.created_at) as last_refund_at
       from reached join order_payment_collection link on link.order_id = reached.id
       join payment p on p.payment_collection_id = link.payment_collection_id
       left join capture c on c.payment_id = p.id and c.deleted_at is null
       left join refund r on r.payment_id = p.id and r.deleted_at is null
       group by link.order_id
     ),
     returned as (
       select x.order_id, max(greatest(x.created_at, x.received_at)) as last_at
       from reached join "return" x on x.order_id = reached.id group by x.order_id
     ),
     claimed as (
       select x.order_id, max(x.created_at) as last_at
       from reached join order_claim x on x.order_id = reached.id group by x.order_id
     ),
     exchanged as (
       select x.order_id, max(x.created_at) as last_at
       from reached join order_exchange x on x.order_id = reached.id group by x.order_id
     )
     select o.id, o.display_id, o.status, o.sales_channel_id,
       (o.is_draft_order or o.status = 'draft') as is_draft,
       lower(coalesce(shipping.country_code, billing.country_code)) as destination_country,
       o.created_at as placed_at, o.canceled_at,
       case when o.status = 'completed' then o.updated_at end as completed_at,
       shipments.shipped_at, shipments.last_shipped_at, shipments.delivered_at,
       paid.captured_at, paid.last_captured_at, paid.last_refund_at,
       returned.last_at as last_return_at, claimed.last_at as last_claim_at,
       exchanged.last_at as last_exchange_at
     from reached join "order" o on o.id = reached.id
     left join order_address shipping on shipping.id = o.shipping_address_id
     left join order_address billing on billing.id = o.billing_address_id
     left join shipments on shipments.order_id = o.id
     left join paid on paid.order_id = o.id
     left join returned on returned.order_id = o.id
     left join claimed on claimed.order_id = o.id
     left join exchanged on exchanged.order_id = o.id
     order by o.created_at, o.id`
  )
  return rows
}
