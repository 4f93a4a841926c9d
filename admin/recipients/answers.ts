import type { Day } from "../lib/days"

/** Somebody who gets data, as `GET /recipients` lists them. */
export type Recipient = {
  id: string
  kind: string
  label: Record<string, string | undefined>
  way: string
  by_hand: Record<string, string | undefined> | null
  source: string
  retired: boolean
}

/** One recipient to be told of one request. */
export type RecipientTask = {
  id: string
  recipient_id: string
  request_id: string | null
  type: string
  way: string
  state: string
  due_on: Day
  attempts: number
  failed_code: string | null
  outcome: string | null
}

/** What may come of a task that staff see to. */
export const OUTCOMES = [
  "completed",
  "not_found",
  "refused",
  "impossible",
  "disproportionate",
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** As the server has it: what staff can settle, and what can be sent anew. */
export const canSettle = ({ state, way }: RecipientTask): boolean =>
  (state === "pending" && way === "manual") ||
  ["waiting_ack", "dead"].includes(state)

export const canRetry = ({ state }: RecipientTask): boolean => state === "dead"
