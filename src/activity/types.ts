import type {
  ActivityChannel,
  ActivityKind,
} from "../modules/privacy_activity/models"

type OneOf<T> = T[keyof T]

/** Something a person did, as a storefront tells it. */
export type ActivityEvent = {
  kind: OneOf<typeof ActivityKind>
  /** What was done, or the words that were searched for. */
  name: string
  path?: string
  product_id?: string
  channel: OneOf<typeof ActivityChannel>
  occurred_at: Date
}

/** What a storefront knows of the device; never a user agent as it came. */
export type DeviceFacts = {
  browser?: string
  os?: string
  platform?: string
  time_zone?: string
  language?: string
  country?: string
  region?: string
}

/** Why nothing was recorded. */
export type NotRecorded =
  /** The person has not consented, or does not want it any more. */
  | "declined"
  /** The database could not take it now; nothing else of the shop is held up. */
  | "unavailable"

export type RecordedActivity = { accepted: number; reason?: NotRecorded }
