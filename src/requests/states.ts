import type {
  RequestChannel,
  RequestStatus,
  RequestType,
} from "../modules/privacy_request/models"

export type RequestTypeValue = (typeof RequestType)[keyof typeof RequestType]
export type RequestStatusValue =
  (typeof RequestStatus)[keyof typeof RequestStatus]
export type RequestChannelValue =
  (typeof RequestChannel)[keyof typeof RequestChannel]

/**
 * Which state may follow which. What is closed stays closed: to ask again,
 * somebody opens another request.
 */
const NEXT: Readonly<
  Record<RequestStatusValue, readonly RequestStatusValue[]>
> = {
  received: ["identity_pending", "verified", "refused", "canceled"],
  identity_pending: [
    // doubt recorded later, which stops the clock
    "identity_pending",
    "verified",
    "refused",
    "canceled",
  ],
  verified: [
    "waiting",
    "in_progress",
    "identity_pending",
    "refused",
    "canceled",
  ],
  waiting: [
    // for something else
    "waiting",
    "verified",
    "in_progress",
    "identity_pending",
    "refused",
    "canceled",
  ],
  in_progress: [
    "completed",
    "completed_with_retained",
    "waiting",
    "verified",
    "failed",
    "refused",
    "canceled",
  ],
  failed: ["in_progress", "refused", "canceled"],
  completed: [],
  completed_with_retained: [],
  refused: [],
  canceled: [],
}

/** States in which the person still waits for an answer. */
export const OPEN_STATUSES: readonly RequestStatusValue[] = [
  "received",
  "identity_pending",
  "verified",
  "waiting",
  "in_progress",
  "failed",
]

/** States that end a request for good. */
export const isClosed = (status: RequestStatusValue): boolean =>
  NEXT[status].length === 0

/**
 * Whether a request may go from one state to another.
 *
 * @example
 * mayFollow("waiting", "canceled") // true
 * mayFollow("completed", "canceled") // false
 */
export const mayFollow = (
  from: RequestStatusValue,
  to: RequestStatusValue
): boolean => NEXT[from].includes(to)
