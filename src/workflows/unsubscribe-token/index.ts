import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_CONSENT_MODULE } from "../../modules/privacy_consent"
import type { PrivacyConsentModuleService } from "../../modules/privacy_consent/service"

export type UnsubscribeTokenStepInput = {
  /** The ID of the customer the mail goes to. */
  customer_id: string
  /** The ID of the purpose the mail serves, such as `marketing`. */
  purpose_id: string
}

/**
 * This step makes the token for the unsubscribe link of a mail that the plugin
 * does not see, such as one sent by a newsletter service. Mails sent through
 * Medusa's Notification Module get theirs as `data.unsubscribe_token`. Changes
 * nothing.
 *
 * @example
 * const token = unsubscribeTokenStep({
 *   customer_id: "cus_123",
 *   purpose_id: "marketing",
 * })
 */
export const unsubscribeTokenStep = createStep(
  "unsubscribe-token",
  async (
    { customer_id, purpose_id }: UnsubscribeTokenStepInput,
    { container }
  ) => {
    const consents = container.resolve<PrivacyConsentModuleService>(
      PRIVACY_CONSENT_MODULE
    )
    return new StepResponse(
      await consents.unsubscribeTokenFor(
        { customerId: customer_id },
        purpose_id
      )
    )
  }
)
