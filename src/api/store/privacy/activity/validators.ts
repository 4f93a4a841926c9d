import { z } from "@medusajs/framework/zod"
import {
  ActivityChannel,
  ActivityKind,
} from "../../../../modules/privacy_activity/models"
import { Text } from "../../../fields"

const MOST_EVENTS = 100

const DAY_MS = 24 * 60 * 60 * 1000

/** An app may have been offline for a while. */
const LATEST_DAYS = 7

const Id = z.string().regex(/^[\w-]{1,64}$/, "Expected an id")

/** A name and its version. No brackets: a user agent as it came has some. */
const Fact = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N} ._+/-]{1,64}$/u, "Expected a short name")

const Moment = z.iso
  .datetime({ offset: true, error: "Expected a moment in ISO 8601" })
  .transform((text) => new Date(text))
  .refine((moment) => isRecent(moment), {
    message: `Expected a moment of the last ${LATEST_DAYS} days`,
  })

const isRecent = (moment: Date) =>
  moment.getTime() < Date.now() + DAY_MS &&
  moment.getTime() > Date.now() - LATEST_DAYS * DAY_MS

const Event = z.strictObject({
  kind: z.enum(ActivityKind),
  name: Text.trim().min(1).max(200),
  /** Without its query, in which pages put what people type. */
  path: z
    .string()
    .max(500)
    .regex(/^\/[^\s?#\0]*$/, "Expected a path without its query")
    .optional(),
  product_id: Id.optional(),
  channel: z.enum(ActivityChannel),
  occurred_at: Moment,
})

const Device = z.strictObject({
  browser: Fact.optional(),
  os: Fact.optional(),
  platform: Fact.optional(),
  /** Of IANA, such as `Europe/Oslo`. */
  time_zone: Fact.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "Expected a language tag")
    .optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, "Expected two letters")
    .transform((code) => code.toLowerCase())
    .optional(),
  region: Fact.optional(),
})

export type StoreRecordActivityType = z.output<typeof StoreRecordActivity>
/** What a storefront may tell of what a customer does. */
export const StoreRecordActivity = z.strictObject({
  events: z.array(Event).min(1).max(MOST_EVENTS),
  device: Device.default({}),
})
