import type { PersonalData } from "../../types"
import { orderAddress } from "./address"
import { orderChange } from "./change"
import { orderChangeAction } from "./change-action"
import { orderClaim, orderClaimItem, orderClaimItemImage } from "./claim"
import { orderExchange, orderExchangeItem } from "./exchange"
import { orderItem, orderLineItem } from "./item"
import { orderLineItemAdjustment, orderLineItemTaxLine } from "./item-amounts"
import {
  orderCart,
  orderFulfillment,
  orderPaymentCollection,
  orderPromotion,
  returnFulfillment,
} from "./links"
import { order } from "./order"
import { orderReturn, returnItem } from "./return"
import { orderShipping, orderShippingMethod } from "./shipping"
import {
  orderShippingMethodAdjustment,
  orderShippingMethodTaxLine,
} from "./shipping-amounts"
import { orderCreditLine, orderSummary, orderTransaction } from "./totals"

/** Orders, what changed on them, and what they are linked to. */
export const orderEntries: readonly PersonalData[] = [
  order,
  orderAddress,
  orderChange,
  orderChangeAction,
  orderItem,
  orderLineItem,
  orderLineItemAdjustment,
  orderLineItemTaxLine,
  orderShipping,
  orderShippingMethod,
  orderShippingMethodAdjustment,
  orderShippingMethodTaxLine,
  orderSummary,
  orderTransaction,
  orderCreditLine,
  orderReturn,
  returnItem,
  orderClaim,
  orderClaimItem,
  orderClaimItemImage,
  orderExchange,
  orderExchangeItem,
  orderCart,
  orderFulfillment,
  orderPaymentCollection,
  orderPromotion,
  returnFulfillment,
]
