import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendDueLetters } from "../letters"
import { codeOf } from "../requests/carry-out/code-of"
import { PrivacyWorkflowEvents } from "../workflows/events"

/**
 * Sends the letters of a request as soon as something happened to it. The job
 * makes up for an event that never came.
 */
export default async function sendLetters({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  try {
    await sendDueLetters(container, data.id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: letters about request "${data.id}" will be sent later: ${codeOf(error)}`
      )
  }
}

export const config: SubscriberConfig = {
  event: [
    PrivacyWorkflowEvents.REQUEST_RECEIVED,
    PrivacyWorkflowEvents.REQUEST_VERIFIED,
    PrivacyWorkflowEvents.REQUEST_EXTENDED,
    PrivacyWorkflowEvents.REQUEST_REFUSED,
    PrivacyWorkflowEvents.REQUEST_CANCELED,
    PrivacyWorkflowEvents.REQUEST_COMPLETED,
    PrivacyWorkflowEvents.SUBJECT_ERASED,
  ],
  context: { subscriberId: "privacy-send-letters" },
}
