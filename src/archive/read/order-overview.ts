import { setOf } from "../../subject/sql"

/**
 * The newest orders as people know them: number, date, total, lines and
 * addresses together. The complete rows are in the archive's tables.
 */
export function selectOrderOverview(limit: number): string {
  return `select row_to_json(x)::text as line from (
    select o.id, o.display_id, o.status, o.is_draft_order, o.currency_code,
      o.created_at, o.canceled_at,
      (select total.totals ->> 'current_order_total' from order_summary total
        where total.order_id = o.id and total.deleted_at is null
        order by total.version desc limit 1) as total,
      (select jsonb_agg(jsonb_build_object(
          'product', coalesce(line.product_title, line.title),
          'variant', line.variant_title,
          'quantity', item.quantity,
          'unit_price', coalesce(item.unit_price, line.unit_price))
          order by line.created_at, line.id)
        from order_item item
        join order_line_item line on line.id = item.item_id
        where item.order_id = o.id and item.version = o.version
          and item.deleted_at is null) as items,
      row_to_json(shipping) as shipping_address,
      row_to_json(billing) as billing_address
    from "order" o
    join ${setOf("order")} s on s.id = o.id
    left join order_address shipping on shipping.id = o.shipping_address_id
    left join order_address billing on billing.id = o.billing_address_id
    order by o.created_at desc, o.id limit ${limit}
  ) x`
}
