import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Preference } from "../../choices"
import { announceChoices } from "../announce-choices"
import { decidePreferencesStep } from "./steps/decide-preferences"

export type DecidePreferencesWorkflowInput = {
  /** The ID of the customer who decides; left out for a guest. */
  customer_id?: string
  /**
   * Digests of a mailbox that was proven: by a code that came back, or by a
   * token that was mailed to it. The first one is written.
   */
  mailbox_digests?: string[]
  /** What they decided, purpose by purpose. */
  preferences: Preference[]
  /** The language in which they read the texts. */
  locale: "nb" | "nn" | "en"
  /** Where it was said, such as `storefront`. */
  channel: string
  /** The ID of the customer or of the user who writes for them, or `guest`. */
  actor_id: string
}

export const decidePreferencesWorkflowId = "decide-privacy-preferences"

/**
 * This workflow records somebody's consents, withdrawals and objections: all
 * of them, or none. They hold from then on, for everything the shop sends. It's
 * used by the Set Privacy Preferences and Unsubscribe Store API routes.
 *
 * @example
 * const { result } = await decidePreferencesWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     preferences: [{ purpose_id: "improvement", objection: true }],
 *     locale: "nb",
 *     channel: "storefront",
 *     actor_id: "cus_123",
 *   },
 * })
 * // { consents_given, consents_withdrawn, objections_raised, objections_lifted }
 *
 * @summary
 *
 * Record a customer's privacy choices.
 */
export const decidePreferencesWorkflow = createWorkflow(
  decidePreferencesWorkflowId,
  function (input: WorkflowData<DecidePreferencesWorkflowInput>) {
    const made = decidePreferencesStep(input)
    announceChoices(made)

    return new WorkflowResponse(made)
  }
)
