import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolvePrivacy } from "../../../privacy-context"
import { decidePurpose } from "../../../purposes/decide-purpose"
import type { DecidePurposeWorkflowInput } from ".."

/**
 * This step writes a new version of a purpose.
 *
 * It has no compensation: versions are never rewritten. Another one takes its
 * place.
 */
export const decidePurposeStep = createStep(
  "decide-purpose",
  async (
    { decided_by, ...purpose }: DecidePurposeWorkflowInput,
    { container }
  ) => {
    const { knex } = await resolvePrivacy(container)
    const version = await decidePurpose(knex, {
      ...purpose,
      decidedBy: decided_by,
    })
    return new StepResponse({ purpose_id: purpose.id, version })
  }
)
