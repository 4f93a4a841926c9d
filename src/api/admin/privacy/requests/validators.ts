import { z } from "@medusajs/framework/zod"
import { Day, Flag, oneOrMore, PAGE, Text } from "../../../fields"
import {
  RequestStatus,
  RequestType,
} from "../../../../modules/privacy_request/models"
import { OVERRIDABLE_GUARDS } from "../../../../erasure/guards"
import { ERASURE_REASONS } from "../../../../erasure/order"
import { EXTENSION_REASONS } from "../../../../requests/reasons"
import { IDENTIFIED_BY, DOUBTS } from "../../../../requests/identified-by"
import { Email, Locale, SAID } from "../../../store/said-validators"

const NOTE_LENGTH = 1000

const Note = Text.trim().min(1).max(NOTE_LENGTH)

const Id = Text.trim().min(1).max(255)

export type AdminListRequestsType = z.output<typeof AdminListRequests>
export const AdminListRequests = z.strictObject({
  ...PAGE,
  order: z
    .enum(["received_at", "-received_at", "due_on", "-due_on"])
    .default("-received_at"),
  type: oneOrMore(z.enum(RequestType)).optional(),
  status: oneOrMore(z.enum(RequestStatus)).optional(),
  /** `true`: those that still want an answer. */
  open: Flag.optional(),
  /** `false`: without the total, which takes longer the more requests there are. */
  with_count: Flag.default(true),
  customer_id: Id.optional(),
  /** Due before this day. */
  due_before: Day.optional(),
  /** The beginning of an id, or the number of an order. */
  q: Text.trim().min(1).max(64).optional(),
})

const Identified = {
  identified_by: z.enum(IDENTIFIED_BY),
  /** How, in words. Sealed, and gone when the request is closed. */
  identity_note: Note.optional(),
}

export type AdminOpenRequestType = z.output<typeof AdminOpenRequest>
export const AdminOpenRequest = z
  .strictObject({
    type: z.enum(RequestType),
    customer_id: Id.optional(),
    order_id: Id.optional(),
    /** Of somebody without a customer row. */
    email: Email.optional(),
    locale: Locale.optional(),
    /** Of an erasure. */
    erasure_reason: z.enum(ERASURE_REASONS).optional(),
    note: Note.optional(),
    identified_by: Identified.identified_by.optional(),
    identity_note: Identified.identity_note,
    changes: SAID.changes.optional(),
    purpose_ids: SAID.purpose_ids.optional(),
    reason: SAID.reason.optional(),
    ground: SAID.ground.optional(),
  })
  .refine(
    ({ customer_id, order_id, email }) =>
      [customer_id, order_id, email].filter(Boolean).length === 1,
    { message: "Expected one of customer_id, order_id and email" }
  )
  .refine(
    ({ type, changes }) => (type === "rectification") === Boolean(changes),
    { message: "Expected changes with a rectification, and only with one" }
  )
  .refine(({ type, ground }) => (type === "restriction") === Boolean(ground), {
    message: "Expected ground with a restriction, and only with one",
  })

export type AdminVerifyRequestType = z.output<typeof AdminVerifyRequest>
export const AdminVerifyRequest = z.union([
  z.strictObject(Identified),
  /** Who asks is in doubt: the clock stops until it is known. */
  z.strictObject({ doubt: z.enum(DOUBTS) }),
])

export type AdminRefuseRequestType = z.output<typeof AdminRefuseRequest>
export const AdminRefuseRequest = z.strictObject({ reason: Id })

export type AdminExtendRequestType = z.output<typeof AdminExtendRequest>
export const AdminExtendRequest = z.strictObject({
  reason: z.enum(
    EXTENSION_REASONS.map(({ code }) => code) as [string, ...string[]]
  ),
  months: z.int().min(1).max(2).default(2),
})

export type AdminCompleteRequestType = z.output<typeof AdminCompleteRequest>
export const AdminCompleteRequest = z.strictObject({
  override: z
    .array(z.enum(OVERRIDABLE_GUARDS as [string, ...string[]]))
    .default([]),
})

/** Steps that need nothing said. */
export const NoBody = z.strictObject({}).prefault({})
