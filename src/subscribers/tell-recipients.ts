import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceTasks, tellDueRecipients } from "../recipients"
import { codeOf } from "../requests/carry-out/code-of"
import { PrivacyWorkflowEvents } from "../workflows/events"

/**
 * Tells recipients as soon as a request is answered. The job makes up for an
 * event that never came.
 */
export default async function tellRecipients({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  try {
    await announceTasks(container)
    await tellDueRecipients(container, data.id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: recipients will hear of request "${data.id}" later: ${codeOf(error)}`
      )
  }
}

export const config: SubscriberConfig = {
  event: [
    PrivacyWorkflowEvents.REQUEST_COMPLETED,
    PrivacyWorkflowEvents.SUBJECT_ERASED,
  ],
  context: { subscriberId: "privacy-tell-recipients" },
}
