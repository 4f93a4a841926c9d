/** Something a customer did. */
export type ActivityEvent = {
  kind: "view" | "search" | "action"
  /** Such as `product_viewed`, or the words that were searched for. */
  name: string
  /** Of the page, without its query. */
  path?: string
  product_id?: string
  channel: "web" | "app" | "email"
  /** ISO 8601 with its offset; of the last seven days. */
  occurred_at: string
}

/** Names, never a user agent as it comes. */
export type DeviceFacts = {
  browser?: string
  os?: string
  platform?: string
  time_zone?: string
  language?: string
  country?: string
  region?: string
}

export type NewActivity = { events: ActivityEvent[]; device?: DeviceFacts }

/** All of them, or none and why. */
export type ActivityAnswer = {
  accepted: number
  reason?: "declined" | "unavailable"
}
