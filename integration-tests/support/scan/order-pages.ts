import type { Client, Ref } from "../shop"

/** What the dashboard's order page asks for. */
const ORDER_PAGE = [
  "id,status,created_at,canceled_at,email,display_id,custom_display_id",
  "currency_code,metadata,total,credit_line_total,item_subtotal,item_total",
  "item_tax_total,original_item_tax_total,item_discount_total",
  "shipping_subtotal,original_total,original_tax_total,subtotal",
  "discount_total,discount_subtotal,shipping_total,shipping_tax_total",
  "original_shipping_tax_total,shipping_discount_total,tax_total",
  "refundable_total,order_change,*customer,*items,*items.variant",
  "*items.variant.product,*items.variant.options",
  "+items.variant.manage_inventory,*items.variant.inventory_items.inventory",
  "+items.variant.inventory_items.required_quantity,+summary",
  "*shipping_address,*billing_address,*sales_channel,*promotions",
  "*shipping_methods,*credit_lines,*fulfillments",
  "+fulfillments.shipping_option.service_zone.fulfillment_set.type",
  "*fulfillments.items,*fulfillments.labels,*payment_collections",
  "*payment_collections.payment_sessions,*payment_collections.payments",
  "*payment_collections.payments.refunds",
  "*payment_collections.payments.refunds.refund_reason",
  "region.automatic_taxes",
].join()

/** Every number of an answer, by where it stands. */
export type Numbers = Readonly<Record<string, number>>

const numbersIn = (value: unknown, path = ""): [string, number][] => {
  if (typeof value === "number") {
    return [[path, value]]
  }
  if (typeof value !== "object" || value === null) {
    return []
  }

  return Object.entries(inOrder(value)).flatMap(([key, one]) =>
    numbersIn(one, `${path}.${key}`)
  )
}

/** Lists by id: in which order rows come back is up to the database. */
const inOrder = (value: object): object =>
  Array.isArray(value) && value.every((one) => typeof one?.id === "string")
    ? [...(value as Ref[])].sort((a, b) => (a.id < b.id ? -1 : 1))
    : value

/** Opens the order page, and returns every number on it. */
export const openOrderPage = async (
  admin: Client,
  { id }: Ref
): Promise<Numbers> => {
  const { order } = await admin.get<{ order: Record<string, unknown> }>(
    `/admin/orders/${id}`,
    { query: { fields: ORDER_PAGE } }
  )

  return Object.fromEntries(numbersIn(order))
}

/** Opens everything else the order page loads; throws unless all answer 2xx. */
export const openOrderTabs = async (
  admin: Client,
  { id }: Ref
): Promise<void> => {
  await admin.get(`/admin/orders/${id}/changes`)
  await admin.get(`/admin/orders/${id}/preview`)
  await admin.get(`/admin/orders/${id}/line-items`)

  for (const plural of ["returns", "claims", "exchanges"]) {
    await admin.get(`/admin/${plural}`, { query: { order_id: id } })
  }
}
