import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type OrderReferences,
  refreshOrderLocks,
} from "../../../locks/refresh-orders"
import { resolvePrivacy } from "../../../privacy-context"
import { reportBroken } from "../../report-broken"

/**
 * This step makes or lengthens the retention locks of orders.
 *
 * It has no compensation: a lock says what bookkeeping law demands of an order
 * that exists, and running the step again corrects it.
 */
export const refreshLocksStep = createStep(
  "refresh-locks",
  async (input: OrderReferences, { container }) => {
    const { knex, reach } = await resolvePrivacy(container)
    const { locked, changed, broken } = await refreshOrderLocks(
      knex,
      input,
      reach
    )
    reportBroken(container, broken)
    return new StepResponse({ locked, changed })
  }
)
