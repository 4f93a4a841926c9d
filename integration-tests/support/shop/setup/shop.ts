import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"

/** Anything that can be named by its id. */
export interface Ref {
  readonly id: string
}

/** A shop ready for business: two clients, and what is needed to trade. */
export interface Shop {
  readonly baseUrl: string
  readonly admin: Client
  /** Carries the publishable key. */
  readonly store: Client
  readonly publishableKey: string
  readonly currency: string
  readonly region: Ref
  readonly salesChannel: Ref
  readonly stockLocation: Ref
  readonly shippingProfile: Ref
  readonly shippingOption: Ref
  readonly returnShippingOption: Ref
  readonly returnReason: Ref
  readonly refundReason: Ref
  readonly products: HttpTypes.AdminProduct[]
}
