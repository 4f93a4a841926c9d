import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkResult } from "../../../requests/carry-out/types"
import { eventsOf } from "../events-of"

/**
 * This step tells what became of a request. It has no compensation: what it
 * tells of has been committed.
 */
export const emitOutcomeStep = createStep(
  "emit-outcome",
  async (result: WorkResult, { container }) => {
    const events = eventsOf(result)
    if (events.length) {
      await container.resolve(Modules.EVENT_BUS).emit(events)
    }
    return new StepResponse(undefined)
  }
)
