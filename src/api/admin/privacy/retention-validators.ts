import { z } from "@medusajs/framework/zod"
import { Day, Flag, PAGE, Text } from "../../fields"
import {
  CORRECTED_ADDRESSES,
  type Corrections,
} from "../../../locks/corrections/fields"
import { HOLD_GROUNDS, HOLD_SCOPES } from "../../../locks/holds/types"
import { LOCK_FIELDS } from "../../../locks/view/lock-view"

const NOTE_LENGTH = 1000
const ID_LENGTH = 255
/** Of one line of an address. */
const LINE_LENGTH = 250
const SETTING_LENGTH = 300
const MOST_POLICIES = 50

const Note = Text.trim().min(1).max(NOTE_LENGTH)

const Id = Text.trim().min(1).max(ID_LENGTH)

const Order = z.enum(["created_at", "-created_at"]).default("-created_at")

export type AdminListRetentionLocksType = z.output<
  typeof AdminListRetentionLocks
>
export const AdminListRetentionLocks = z.strictObject({
  ...PAGE,
  order: z
    .enum([
      "created_at",
      "-created_at",
      "locked_through",
      "-locked_through",
      "counted_from",
      "-counted_from",
    ])
    .default("-created_at"),
  fields: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(LOCK_FIELDS)))
    .default([...LOCK_FIELDS]),
  state: z.enum(["locked", "released"]).optional(),
  record: Id.optional(),
  order_id: Id.optional(),
  policy: Id.optional(),
  /** Last locked day before this one. */
  due_before: Day.optional(),
  broken: Flag.optional(),
})

export type AdminGetOrderLockType = z.output<typeof AdminGetOrderLock>
export const AdminGetOrderLock = z.strictObject({
  locale: z.enum(["nb", "nn", "en"]).optional(),
})

export type AdminAcceptRecordsType = z.output<typeof AdminAcceptRecords>
export const AdminAcceptRecords = z.strictObject({
  accept_changed: z.literal(true),
  reason: Note,
})

export type AdminListRetentionPoliciesType = z.output<
  typeof AdminListRetentionPolicies
>
export const AdminListRetentionPolicies = z.strictObject({
  ...PAGE,
  order: Order,
  kind: z.enum(["options", "decision"]).optional(),
  sales_channel_id: Id.optional(),
})

const Setting = Text.max(SETTING_LENGTH)

const Settings = z.array(Setting).max(MOST_POLICIES)

const Period = z.strictObject({
  years: z.number().optional(),
  months: z.number().optional(),
})

/** Its shape only: `src/retention` knows what a rule must say. */
const Policy = z.strictObject({
  id: Setting,
  label: Setting.optional(),
  legal_basis: Setting.optional(),
  source: Setting.nullish(),
  verification: z.enum(["A", "A/B", "B", "C"]).optional(),
  clock: Setting.optional(),
  tiers: z
    .strictObject({
      sales_document: Period.optional(),
      secondary: Period.optional(),
      books: Period.optional(),
    })
    .optional(),
  buyer_block: Settings.optional(),
  place_of_delivery: Settings.optional(),
  notes: Setting.nullish(),
})

export type AdminDecideRetentionPolicyType = z.output<
  typeof AdminDecideRetentionPolicy
>
/** Null gives a key back to what the options say. */
export const AdminDecideRetentionPolicy = z
  .strictObject({
    sales_channel_id: Id.optional(),
    country: Setting.nullish(),
    policy: Setting.nullish(),
    fiscal_year_end: Setting.nullish(),
    time_zone: Setting.nullish(),
    delivery_address: Setting.nullish(),
    buyer_block_from: Settings.nullish(),
    oss: z
      .strictObject({
        registered: z.boolean(),
        since: Setting.nullish(),
        until: Setting.nullish(),
      })
      .nullish(),
    policies: z.array(Policy).max(MOST_POLICIES).nullish(),
    shorten: z.boolean().default(false),
    confirm_locks: z.int().min(0).optional(),
    reason: Note,
  })
  .refine(({ sales_channel_id, policies }) => !sales_channel_id || !policies, {
    path: ["policies"],
    message:
      "Rules of one's own belong to the shop: decide them without sales_channel_id, and name one in policy here",
  })

export type AdminListLegalHoldsType = z.output<typeof AdminListLegalHolds>
export const AdminListLegalHolds = z.strictObject({
  ...PAGE,
  order: z
    .enum(["created_at", "-created_at", "review_on", "-review_on"])
    .default("-created_at"),
  scope: z.enum(HOLD_SCOPES).optional(),
  reference: Id.optional(),
  /** Not lifted. */
  standing: Flag.optional(),
  review_before: Day.optional(),
})

export type AdminPlaceLegalHoldType = z.output<typeof AdminPlaceLegalHold>
export const AdminPlaceLegalHold = z.strictObject({
  scope: z.enum(HOLD_SCOPES),
  reference: Id,
  ground: z.enum(HOLD_GROUNDS).optional(),
  reason: Note,
  owner: Id,
  review_on: Day,
})

export type AdminLiftLegalHoldType = z.output<typeof AdminLiftLegalHold>
export const AdminLiftLegalHold = z.strictObject({ reason: Note })

export type AdminListCorrectionsType = z.output<typeof AdminListCorrections>
export const AdminListCorrections = z.strictObject({ ...PAGE, order: Order })

/** An empty line says that nothing should stand there. */
const Line = Text.trim().max(LINE_LENGTH).optional()

const Changes = z
  .strictObject({
    first_name: Line,
    last_name: Line,
    company: Line,
    address_1: Line,
    address_2: Line,
    postal_code: Line,
    city: Line,
    province: Line,
    country_code: Text.trim()
      .regex(/^[a-z]{2}$/i, "Expected two letters")
      .toLowerCase()
      .optional(),
  } satisfies Record<keyof Corrections, z.ZodType>)
  .refine(
    (changes) => Object.values(changes).some((one) => one !== undefined),
    {
      message: "Expected at least one field to correct",
    }
  )

export type AdminNoteCorrectionType = z.output<typeof AdminNoteCorrection>
export const AdminNoteCorrection = z.strictObject({
  address: z.enum(CORRECTED_ADDRESSES),
  changes: Changes,
  reason: Note,
})

/** Routes that take no body. */
export const NoBody = z.strictObject({})
