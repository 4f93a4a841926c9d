import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"

/** Norway: kroner, prices shown with MVA, a provider that always pays. */
export const createRegion = async (
  admin: Client,
  overrides: Partial<HttpTypes.AdminCreateRegion> = {}
): Promise<HttpTypes.AdminRegion> => {
  const { region } = await admin.post<HttpTypes.AdminRegionResponse>(
    "/admin/regions",
    {
      name: "Norge",
      currency_code: "nok",
      countries: ["no"],
      is_tax_inclusive: true,
      automatic_taxes: true,
      payment_providers: ["pp_system_default"],
      ...overrides,
    }
  )

  return region
}

/** 25 % MVA, the general Norwegian rate. */
export const createTaxRegion = async (
  admin: Client,
  overrides: Partial<HttpTypes.AdminCreateTaxRegion> = {}
): Promise<HttpTypes.AdminTaxRegion> => {
  const { tax_region } = await admin.post<HttpTypes.AdminTaxRegionResponse>(
    "/admin/tax-regions",
    {
      country_code: "no",
      provider_id: "tp_system",
      default_tax_rate: { rate: 25, code: "MVA25", name: "MVA" },
      ...overrides,
    }
  )

  return tax_region
}
