import type { PersonalData } from "../../types"
import { fulfillmentAddress } from "./address"
import { fulfillmentItem, fulfillmentLabel } from "./contents"
import { fulfillment } from "./fulfillment"

/** Shipments: what was sent, where to, and how it was followed. */
export const fulfillmentEntries: readonly PersonalData[] = [
  fulfillment,
  fulfillmentAddress,
  fulfillmentItem,
  fulfillmentLabel,
]
