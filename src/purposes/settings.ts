import { z } from "@medusajs/framework/zod"

/** How the id of a purpose is written. */
export const PURPOSE_ID = /^[a-z][a-z0-9_]{0,63}$/

const PurposeId = z
  .string()
  .regex(PURPOSE_ID, "expected the id of a purpose, such as marketing")

const Assignments = z.record(z.string().min(1), PurposeId).default({})

/** The option `purposes`: what serves which purpose. */
export const Purposes = z.strictObject({
  /** Purpose by notification template. */
  templates: Assignments,
  /** Purpose by trigger, for notifications whose template has none. */
  triggers: Assignments,
  /** Purpose of `track` and `identify` of the Analytics Module. */
  analytics: PurposeId.default("improvement"),
  /** Purpose of recording what customers do; nothing without consent. */
  activity: PurposeId.default("activity"),
})

export type PurposeSettings = z.output<typeof Purposes>
