import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../setup"

/** A fulfillment: which pieces of which order are in the box. */
export interface Parcel extends HttpTypes.AdminOrderFulfillment {
  order_id: string
  items: { line_item_id: string; quantity: number }[]
}

export interface Label {
  tracking_number: string
  tracking_url: string
  label_url: string
}

export const aLabel = (overrides: Partial<Label> = {}): Label => ({
  tracking_number: "370000000000000001",
  tracking_url: "https://sporing.example.com/370000000000000001",
  label_url: "https://sporing.example.com/370000000000000001.pdf",
  ...overrides,
})

export interface ShipInput {
  labels?: Label[]
  no_notification?: boolean
  metadata?: Record<string, unknown>
}

type Sent = Pick<Parcel, "id" | "order_id">

const routeOf = ({ id, order_id }: Sent): string =>
  `/admin/orders/${order_id}/fulfillments/${id}`

/** Hands a parcel to the carrier. */
export const shipParcel = async (
  { admin }: Shop,
  parcel: Parcel,
  { labels = [aLabel()], ...overrides }: ShipInput = {}
): Promise<void> => {
  await admin.post(`${routeOf(parcel)}/shipments`, {
    items: parcel.items.map(({ line_item_id, quantity }) => ({
      id: line_item_id,
      quantity,
    })),
    labels,
    ...overrides,
  })
}

export const deliverParcel = async (
  { admin }: Shop,
  parcel: Sent
): Promise<void> => {
  await admin.post(`${routeOf(parcel)}/mark-as-delivered`)
}

/** Unpacks a parcel that was not shipped yet. */
export const cancelParcel = async (
  { admin }: Shop,
  parcel: Sent
): Promise<void> => {
  await admin.post(`${routeOf(parcel)}/cancel`)
}
