import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { searchResidue } from "../residual-scan/search-residue"
import { PrivacyWorkflowEvents } from "../workflows/events"

/**
 * Searches the whole database as soon as somebody has been erased. A search
 * that breaks off is taken up by the job; the event need not come again.
 */
export default async function searchResidueOnErasure({
  container,
}: SubscriberArgs): Promise<void> {
  try {
    await searchResidue(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: the search after an erasure broke off and will be taken up again: ${(error as Error).message}`
      )
  }
}

export const config: SubscriberConfig = {
  event: PrivacyWorkflowEvents.SUBJECT_ERASED,
  context: { subscriberId: "privacy-search-residue" },
}
