import type { Choices, WorkResult } from "../../requests/carry-out/types"
import { PrivacyWorkflowEvents } from "../events"

type Event = { name: string; data: Record<string, unknown> }

const OUTCOMES: Partial<Record<WorkResult["outcome"], string>> = {
  completed: PrivacyWorkflowEvents.REQUEST_COMPLETED,
  canceled: PrivacyWorkflowEvents.REQUEST_CANCELED,
  failed: PrivacyWorkflowEvents.REQUEST_FAILED,
}

const CHOICES: Readonly<Record<Choices["kind"], string>> = {
  restriction: PrivacyWorkflowEvents.SUBJECT_RESTRICTED,
  objection: PrivacyWorkflowEvents.OBJECTION_RAISED,
  consent_withdrawal: PrivacyWorkflowEvents.CONSENT_WITHDRAWN,
}

/** The events to send after a request was carried out. */
export function eventsOf({
  request_id,
  outcome,
  erasure,
  choices,
}: WorkResult): Event[] {
  const name = OUTCOMES[outcome]
  return [
    ...(erasure
      ? [
          {
            name: PrivacyWorkflowEvents.SUBJECT_ERASED,
            data: {
              id: request_id,
              receipt_id: erasure.receipt_id,
              customer_ids: erasure.customer_ids,
            },
          },
        ]
      : []),
    ...(choices?.ids ?? []).map((id) => ({
      name: CHOICES[choices?.kind ?? "restriction"],
      data: { id },
    })),
    ...(name ? [{ name, data: { id: request_id } }] : []),
  ]
}
