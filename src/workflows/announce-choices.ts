import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ChoicesMade } from "../choices"
import { PrivacyWorkflowEvents } from "./events"

const named = (ids: readonly string[]) => ids.map((id) => ({ id }))

/** The events that follow choices, once they are committed. */
export function announceChoices(made: WorkflowData<ChoicesMade>): void {
  const events = transform({ made }, ({ made: ids }) => ({
    given: named(ids.consents_given),
    withdrawn: named(ids.consents_withdrawn),
    raised: named(ids.objections_raised),
    lifted: named(ids.objections_lifted),
  }))
  emitEventStep({
    eventName: PrivacyWorkflowEvents.CONSENT_GIVEN,
    data: events.given,
  })
  emitEventStep({
    eventName: PrivacyWorkflowEvents.CONSENT_WITHDRAWN,
    data: events.withdrawn,
  }).config({ name: "emit-consent-withdrawn" })
  emitEventStep({
    eventName: PrivacyWorkflowEvents.OBJECTION_RAISED,
    data: events.raised,
  }).config({ name: "emit-objection-raised" })
  emitEventStep({
    eventName: PrivacyWorkflowEvents.OBJECTION_LIFTED,
    data: events.lifted,
  }).config({ name: "emit-objection-lifted" })
}
