import type { PersonalData } from "../../types"
import { cart } from "./cart"
import { cartAddress } from "./cart-address"
import { cartPromotion, creditLine } from "./credits-and-links"
import {
  cartLineItem,
  cartLineItemAdjustment,
  cartLineItemTaxLine,
} from "./line-items"
import {
  cartShippingMethod,
  cartShippingMethodAdjustment,
  cartShippingMethodTaxLine,
} from "./shipping-methods"

/** Carts, open, abandoned and completed, with all they hold. */
export const cartEntries: readonly PersonalData[] = [
  cart,
  cartAddress,
  cartLineItem,
  cartLineItemAdjustment,
  cartLineItemTaxLine,
  cartShippingMethod,
  cartShippingMethodAdjustment,
  cartShippingMethodTaxLine,
  creditLine,
  cartPromotion,
]
