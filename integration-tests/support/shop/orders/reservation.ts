import type { HttpTypes } from "@medusajs/framework/types"
import { findVariant, type Shop } from "../setup"

export interface ReservationInput extends Partial<HttpTypes.AdminCreateReservation> {
  sku?: string
}

/** Puts pieces aside; the description is free text and tied to nobody. */
export const reserveStock = async (
  shop: Shop,
  { sku, quantity = 1, ...overrides }: ReservationInput = {}
): Promise<HttpTypes.AdminReservation> => {
  const { inventory_items } = findVariant(shop, sku)
  const { reservation } =
    await shop.admin.post<HttpTypes.AdminReservationResponse>(
      "/admin/reservations",
      {
        location_id: shop.stockLocation.id,
        inventory_item_id: inventory_items?.[0]?.inventory_item_id,
        quantity,
        ...overrides,
      }
    )

  return reservation
}
