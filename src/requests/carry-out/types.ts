import type { MedusaContainer } from "@medusajs/framework/types"
import type { ErasureResult } from "../../erasure/order"
import type { PrivacyContext } from "../../privacy-context"
import type { SubjectSeed } from "../../subject/types"
import type { RequestContent, RequestRow } from "../types"

/** A request in a worker's hands. */
export type Work = {
  container: MedusaContainer
  privacy: PrivacyContext
  request: RequestRow
  lease: string
  /** Opened for as long as the work takes. */
  content: RequestContent
  seed: SubjectSeed
  /** The e-mail address, or the id, the subject is filed under. */
  confirmation: string
  /** Guards that staff overrides. */
  override: readonly string[]
  /** Who carries it out: a user id, or `system`. */
  actorId: string
  /** Whether an officer waits for the answer. */
  isOrdered: boolean
}

/** Rows that a request wrote about what may be done with data. Ids only. */
export type Choices = {
  kind: "restriction" | "objection" | "consent_withdrawal"
  ids: string[]
}

/** What became of a request. */
export type WorkResult = {
  request_id: string
  outcome:
    | "completed"
    /** It waits, for a guard or for staff. */
    | "waiting"
    /** It is tried again later. */
    | "postponed"
    | "canceled"
    | "failed"
    /** Somebody else has it, or there was nothing to do. */
    | "skipped"
  /** Code of what made it fail, or be postponed. */
  code: string | null
  /** What an erasure touched, so that copies can be refreshed. */
  erasure: ErasureResult | null
  choices: Choices | null
}

/** Carries out requests of one type. Commits the work and its end together. */
export type Executor = (
  work: Work
) => Promise<
  Pick<WorkResult, "outcome"> & Partial<Pick<WorkResult, "erasure" | "choices">>
>
