import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_CONSENT_MODULE } from "../../modules/privacy_consent"
import type { PrivacyConsentModuleService } from "../../modules/privacy_consent/service"

export type IsProcessingAllowedStepInput = {
  /** The ID of the customer. */
  customer_id: string
  /** The ID of the purpose, such as `marketing`. */
  purpose_id: string
}

/**
 * This step says whether the shop may pursue a purpose with a customer's data
 * now: `true` or `false`. Changes nothing.
 *
 * @example
 * const isAllowed = isProcessingAllowedStep({
 *   customer_id: "cus_123",
 *   purpose_id: "marketing",
 * })
 */
export const isProcessingAllowedStep = createStep(
  "is-processing-allowed",
  async (
    { customer_id, purpose_id }: IsProcessingAllowedStepInput,
    { container }
  ) => {
    const consents = container.resolve<PrivacyConsentModuleService>(
      PRIVACY_CONSENT_MODULE
    )
    return new StepResponse(
      await consents.isProcessingAllowed(
        { customerId: customer_id },
        purpose_id
      )
    )
  }
)
