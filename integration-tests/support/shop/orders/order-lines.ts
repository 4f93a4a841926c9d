import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"
import { getOrder } from "./get-order"

/** Pieces of one line of an order. */
export interface OrderLine {
  readonly id: string
  readonly quantity: number
}

type Item = HttpTypes.AdminOrderLineItem

const linesOf = async (
  shop: Shop,
  order: Ref,
  pieces: (item: Item) => number
): Promise<OrderLine[]> => {
  const { items } = await getOrder(shop, order)

  return items
    .map((item) => ({ id: item.id, quantity: pieces(item) }))
    .filter(({ quantity }) => quantity > 0)
}

/** Everything that still has to be packed. */
export const unfulfilledLines = (shop: Shop, order: Ref) =>
  linesOf(shop, order, ({ quantity, detail, requires_shipping }) =>
    requires_shipping ? quantity - detail.fulfilled_quantity : 0
  )

/** One piece of the first line that can come back. */
export const oneReturnablePiece = async (
  shop: Shop,
  order: Ref
): Promise<OrderLine[]> => {
  const lines = await linesOf(
    shop,
    order,
    ({ detail }) => detail.fulfilled_quantity - detail.return_requested_quantity
  )

  return lines.slice(0, 1).map(({ id }) => ({ id, quantity: 1 }))
}
