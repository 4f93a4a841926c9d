import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { searchResidue } from "../residual-scan/search-residue"
import { PrivacyWorkflowEvents } from "../workflows/events"

/** Searches the whole database as soon as somebody has been erased. */
export default async function searchResidueOnErasure({
  container,
}: SubscriberArgs): Promise<void> {
  await searchResidue(container)
}

export const config: SubscriberConfig = {
  event: PrivacyWorkflowEvents.SUBJECT_ERASED,
  context: { subscriberId: "privacy-search-residue" },
}
