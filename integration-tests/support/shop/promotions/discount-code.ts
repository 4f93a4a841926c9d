import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

export interface DiscountInput extends Partial<HttpTypes.AdminCreatePromotion> {
  code: string
  /** Percent off every item. */
  percent?: number
  campaign?: never
}

/** A code anybody may use. Never automatic: it counts only when typed in. */
export const createDiscountCode = async (
  { admin }: Shop,
  { percent = 10, ...overrides }: DiscountInput
): Promise<HttpTypes.AdminPromotion> => {
  const { promotion } = await admin.post<HttpTypes.AdminPromotionResponse>(
    "/admin/promotions",
    {
      type: "standard",
      status: "active",
      is_automatic: false,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: percent,
      },
      ...overrides,
    }
  )

  return promotion
}

/** A code for one customer: the rule holds their id, the code often a name. */
export const createPersonalCode = (
  shop: Shop,
  customer: Ref,
  input: DiscountInput
): Promise<HttpTypes.AdminPromotion> =>
  createDiscountCode(shop, {
    rules: [
      { attribute: "customer_id", operator: "eq", values: [customer.id] },
    ],
    ...input,
  })

/** The code with its rules and budget, as the dashboard shows it. */
export const getPromotion = async (
  { admin }: Shop,
  { id }: Ref
): Promise<HttpTypes.AdminPromotion> => {
  const { promotion } = await admin.get<HttpTypes.AdminPromotionResponse>(
    `/admin/promotions/${id}`
  )

  return promotion
}
