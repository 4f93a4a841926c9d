import type { DataMap } from "../types"
import { authEntries } from "./auth"
import { cartEntries } from "./cart"
import { customerEntries } from "./customer"
import { freeTables } from "./free"
import { fulfillmentEntries } from "./fulfillment"
import { indexEngineEntries } from "./index-engine"
import { inventoryEntries } from "./inventory"
import { loyaltyEntries } from "./loyalty"
import { notificationEntries } from "./notification"
import { orderEntries } from "./order"
import { paymentEntries } from "./payment"
import { pricingEntries } from "./pricing"
import { privacyEntries } from "./privacy"
import { promotionEntries } from "./promotion"
import { translationEntries } from "./translation"
import { workflowEntries } from "./workflows"

/** Every table of Medusa, of its loyalty plugin and of this plugin. */
export const coreDataMap: DataMap = {
  entries: [
    ...customerEntries,
    ...authEntries,
    ...orderEntries,
    ...paymentEntries,
    ...fulfillmentEntries,
    ...inventoryEntries,
    ...cartEntries,
    ...promotionEntries,
    ...pricingEntries,
    ...notificationEntries,
    ...loyaltyEntries,
    ...workflowEntries,
    ...indexEngineEntries,
    ...translationEntries,
    ...privacyEntries,
  ],
  free: freeTables,
}
