import type { MedusaContainer } from "@medusajs/framework/types"
import type { PrivacyContext } from "../../privacy-context"
import type { ClaimedTask } from "../tasks/claim-task"
import type { TaskSubject } from "../tasks/types"
import type { RecipientInForce } from "../types"

/** What came of one attempt. `code` says why, in a word. */
export type Told = {
  result:
    | "done"
    /** It answers later. */
    | "accepted"
    /** Never by this way: staff have to. */
    | "refused"
    /** Not this time. */
    | "failed"
  code: string | null
}

/** One attempt to tell one recipient. */
export type Attempt = {
  container: MedusaContainer
  privacy: PrivacyContext
  task: ClaimedTask
  /** Missing where its provider is no longer installed. */
  recipient: RecipientInForce | undefined
  subject: TaskSubject
}

/** Tells recipients in one way. What it throws counts as `failed`. */
export type Teller = (attempt: Attempt) => Promise<Told>

export const told = (result: Told["result"], code: string | null = null) => ({
  result,
  code,
})
