import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What was sold in one month to one country, and the VAT on it. */
export type Revenue = {
  month: string
  country: string | null
  currency: string
  orders: number
  sold: string
  vat: string
}

/**
 * The sums a bookkeeper files every month: by day of order, country of delivery
 * and currency, computed from lines, prices and tax rates.
 */
export async function revenueByMonth(db: Knex): Promise<Revenue[]> {
  const { rows } = await db.raw<{ rows: Revenue[] }>(
    `select to_char(o.created_at at time zone 'Europe/Oslo', 'YYYY-MM') as month,
       a.country_code as country, o.currency_code as currency,
       count(distinct o.id)::int as orders,
       sum(i.quantity * coalesce(i.unit_price, l.unit_price))::text as sold,
       sum(i.quantity * coalesce(i.unit_price, l.unit_price) * coalesce(t.rate, 0) / 100)::text as vat
     from "order" o
     left join order_address a on a.id = o.shipping_address_id
     join order_item i on i.order_id = o.id and i.version = o.version
     join order_line_item l on l.id = i.item_id
     left join order_line_item_tax_line t on t.item_id = l.id
     where o.canceled_at is null
     group by 1, 2, 3 order by 1, 2, 3`
  )
  return rows
}
