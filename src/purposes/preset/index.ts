import type { PurposeDefinition, PurposeInForce } from "../types"
import { activity, marketing } from "./consent"
import { customerRelation, order, orderCommunication } from "./contract"
import { accountability, bookkeeping } from "./legal-duty"
import {
  existingCustomerMarketing,
  improvement,
  monitoring,
  security,
} from "./legitimate-interest"

/** Moves when a text of the preset changes: consents name it. */
export const PRESET_VERSION = "preset-2026-11"

const DEFINITIONS: readonly PurposeDefinition[] = [
  order,
  customerRelation,
  orderCommunication,
  improvement,
  monitoring,
  security,
  bookkeeping,
  marketing,
  activity,
  existingCustomerMarketing,
  accountability,
]

/**
 * The ready-made purposes: everything two Norwegian web shops state in their
 * privacy policies, and what accountability asks of every shop.
 */
export const PRESET_PURPOSES: readonly PurposeInForce[] = DEFINITIONS.map(
  (purpose) => ({
    ...purpose,
    version: PRESET_VERSION,
    source: "preset",
    retired: false,
  })
)

/** The ids of the preset. */
export const PRESET_PURPOSE_IDS: readonly string[] = DEFINITIONS.map(
  ({ id }) => id
)
