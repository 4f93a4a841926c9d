import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Visitor } from "../customers"
import type { Ref, Shop } from "../setup"

/** The provider that is always there and always says yes. */
export const PAYMENT_PROVIDER = "pp_system_default"

export interface PaymentInput {
  as?: Visitor
  /** For the provider, which keeps it in the session. */
  data?: Record<string, unknown>
  provider_id?: string
}

/**
 * Opens a payment for a cart. For somebody signed in, Medusa stores a copy of
 * the whole customer in the session.
 */
export const startPayment = async (
  shop: Shop,
  { id }: Ref,
  { as, data = {}, provider_id = PAYMENT_PROVIDER }: PaymentInput = {}
): Promise<HttpTypes.StorePaymentCollection> => {
  const store = storeAs(shop, as)
  const opened = await store.post<HttpTypes.StorePaymentCollectionResponse>(
    "/store/payment-collections",
    { cart_id: id }
  )
  const { payment_collection } =
    await store.post<HttpTypes.StorePaymentCollectionResponse>(
      `/store/payment-collections/${opened.payment_collection.id}/payment-sessions`,
      { provider_id, data }
    )

  return payment_collection
}
