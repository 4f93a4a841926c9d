import type { Statement } from "./erase-sets"

/** JSON cut to plain values under these keys, as accounting needs them. */
const only = (column: string, keys: string) => `coalesce((
  select jsonb_object_agg(key, value) from jsonb_each(t.${column})
  where key in (${keys}) and jsonb_typeof(value) in ('string', 'number', 'boolean')
), '{}')`

const RECORD_KEYS =
  "'organization_number', 'vat_number', 'invoice_number', 'accounting_id', 'kid'"

const ACTION_KEYS = `'type', 'reference_id', 'quantity', 'quantity_diff',
  'unit_price', 'compare_at_unit_price', 'reason', 'reason_id', 'order_id',
  'return_id', 'claim_id', 'exchange_id', 'old_shipping_option_id',
  'new_shipping_option_id', 'old_amount', 'new_amount'`

/** Rows that stay, without what names the person. */
export const CLEARS: readonly Statement[] = [
  [
    "customer",
    `update customer set email = gen_random_uuid() || '@erased.invalid',
       first_name = null, last_name = null, company_name = null, phone = null,
       metadata = null, updated_at = now() where id = :customer`,
  ],
  [
    "order",
    `update "order" t set email = null, locale = null, updated_at = now(),
       customer_id = case when s.locked then t.customer_id end,
       metadata = case when s.locked then ${only("metadata", RECORD_KEYS)} else '{}' end
     from my_orders s where s.id = t.id`,
  ],
  [
    "order_address",
    `update order_address t set phone = null, metadata = '{}', updated_at = now(),
       first_name = case when s.locked then t.first_name end,
       last_name = case when s.locked then t.last_name end,
       company = case when s.locked then t.company end,
       address_1 = case when s.locked then t.address_1 end,
       address_2 = case when s.locked then t.address_2 end,
       postal_code = case when s.locked then t.postal_code end,
       city = case when s.locked then t.city end,
       province = case when s.locked then t.province end
     from my_addresses s where s.id = t.id`,
  ],
  [
    "order_change",
    `update order_change t set internal_note = null, description = null,
       updated_at = now()
     from my_orders s where s.id = t.order_id
       and (t.internal_note is not null or t.description is not null)`,
  ],
  [
    "order_change_action",
    `update order_change_action t set internal_note = null, updated_at = now(),
       details = ${only("details", ACTION_KEYS)}
     from my_orders s where s.id = t.order_id
       and (t.internal_note is not null or t.details <> ${only("details", ACTION_KEYS)})`,
  ],
  [
    "order_item",
    `update order_item t set metadata = null, updated_at = now()
     from my_orders s where s.id = t.order_id and t.metadata <> '{}'`,
  ],
  [
    "order_line_item",
    `update order_line_item t set metadata = null, updated_at = now(),
       variant_option_values = case when s.locked then t.variant_option_values end
     from my_lines s where s.id = t.id and (t.metadata <> '{}'
       or not s.locked and t.variant_option_values <> '{}')`,
  ],
  [
    "return_item",
    `update return_item t set note = null, updated_at = now()
     from my_returns s where s.id = t.return_id and t.note is not null`,
  ],
  [
    "payment_session",
    `update payment_session t set context = null, data = '{}', updated_at = now()
     from my_collections s where s.id = t.payment_collection_id
       and (t.context <> '{}' or t.data <> '{}')`,
  ],
  [
    "refund",
    `update refund t set note = null, updated_at = now()
     from payment p join my_collections s on s.id = p.payment_collection_id
     where p.id = t.payment_id and t.note is not null`,
  ],
  [
    "fulfillment_address",
    `update fulfillment_address t set first_name = null, last_name = null,
       company = null, address_1 = null, address_2 = null, city = null,
       province = null, postal_code = null, phone = null, metadata = null,
       updated_at = now()
     from fulfillment f join my_fulfillments s on s.id = f.id
     where t.id = f.delivery_address_id`,
  ],
]
