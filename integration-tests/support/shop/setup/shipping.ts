import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"
import type { Ref } from "./shop"
import { FULFILLMENT_PROVIDER } from "./warehouse"

export const findOrCreateShippingProfile = async (
  admin: Client,
  name = "Standard"
): Promise<HttpTypes.AdminShippingProfile> => {
  const { shipping_profiles } =
    await admin.get<HttpTypes.AdminShippingProfileListResponse>(
      "/admin/shipping-profiles"
    )
  const known = shipping_profiles.find(({ type }) => type === "default")

  if (known) {
    return known
  }

  const { shipping_profile } =
    await admin.post<HttpTypes.AdminShippingProfileResponse>(
      "/admin/shipping-profiles",
      { name, type: "default" }
    )

  return shipping_profile
}

/** Parcels from one warehouse to anywhere in the given countries. */
export const createServiceZone = async (
  admin: Client,
  stockLocation: Ref,
  countries: string[] = ["no"]
): Promise<Ref> => {
  const { stock_location } =
    await admin.post<HttpTypes.AdminStockLocationResponse>(
      `/admin/stock-locations/${stockLocation.id}/fulfillment-sets`,
      { name: `Pakker ${stockLocation.id}`, type: "shipping" },
      { query: { fields: "*fulfillment_sets" } }
    )
  const { fulfillment_set } =
    await admin.post<HttpTypes.AdminFulfillmentSetResponse>(
      `/admin/fulfillment-sets/${stock_location.fulfillment_sets?.[0]?.id}/service-zones`,
      {
        name: `Norge ${stockLocation.id}`,
        geo_zones: countries.map((country_code) => ({
          type: "country",
          country_code,
        })),
      }
    )
  const [zone] = fulfillment_set.service_zones

  return { id: zone?.id ?? "" }
}

export type ShippingOptionInput =
  Partial<HttpTypes.AdminCreateShippingOption> & {
    service_zone_id: string
    shipping_profile_id: string
    currency?: string
    amount?: number
    /** Offered for parcels coming back. */
    is_return?: boolean
  }

export const createShippingOption = async (
  admin: Client,
  {
    currency = "nok",
    amount = 99,
    is_return = false,
    ...overrides
  }: ShippingOptionInput
): Promise<HttpTypes.AdminShippingOption> => {
  const { shipping_option } =
    await admin.post<HttpTypes.AdminShippingOptionResponse>(
      "/admin/shipping-options",
      {
        name: is_return ? "Retur i butikk" : "Pakke i postkassen",
        provider_id: FULFILLMENT_PROVIDER,
        price_type: "flat",
        type: { label: "Standard", description: "2-3 dager", code: "standard" },
        prices: [{ currency_code: currency, amount }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: `${is_return}` },
        ],
        ...overrides,
      }
    )

  return shipping_option
}
