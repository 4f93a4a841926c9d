import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { carryOut } from "../../../requests/carry-out/carry-out"
import type { CarryOutRequestWorkflowInput } from ".."

/**
 * This step carries out a request. It has no compensation: the request's end
 * commits with what it asked for, and neither can be taken back.
 */
export const carryOutStep = createStep(
  "carry-out",
  async (input: CarryOutRequestWorkflowInput, { container }) =>
    new StepResponse(await carryOut(container, input))
)
