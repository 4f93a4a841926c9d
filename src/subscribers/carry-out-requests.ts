import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codeOf } from "../requests/carry-out/code-of"
import { PrivacyWorkflowEvents } from "../workflows/events"
import { carryOutRequestWorkflow } from "../workflows/carry-out-request"

/**
 * Carries out a request as soon as it is known who asks, unless it has to wait.
 * What is missed here the job makes up for within a minute.
 */
export default async function carryOutRequest({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  try {
    await carryOutRequestWorkflow(container).run({
      input: { request_id: event.data.id },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: request "${event.data.id}" is left to the next run: ${codeOf(error)}`
      )
  }
}

export const config: SubscriberConfig = {
  event: PrivacyWorkflowEvents.REQUEST_VERIFIED,
  context: { subscriberId: "privacy-carry-out-requests" },
}
