import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./shop"

/** The variant with this SKU; the first one when none is named. */
export const findVariant = (
  { products }: Pick<Shop, "products">,
  sku?: string
): HttpTypes.AdminProductVariant => {
  const variants = products.flatMap(({ variants }) => variants ?? [])
  const found = sku ? variants.find((one) => one.sku === sku) : variants[0]

  if (!found) {
    throw new Error(
      `No variant with SKU "${sku}", expected one of ` +
        variants.map((one) => one.sku).join(", ")
    )
  }

  return found
}
