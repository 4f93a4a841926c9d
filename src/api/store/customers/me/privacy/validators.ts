import { z } from "@medusajs/framework/zod"
import { RequestType } from "../../../../../modules/privacy_request/models"
import { Code, Locale, SAID } from "../../../said-validators"

const Count = z
  .string()
  .regex(/^\d{1,6}$/, "Expected a whole number")
  .transform(Number)

const MOST_AT_ONCE = 100

/** Any password: its rules are the shop's. */
const Password = z.string().min(1).max(1000)

const common = {
  locale: Locale.optional(),
  code: Code.optional(),
  password: Password.optional(),
}

const plain = (type: "access" | "portability" | "erasure") =>
  z.strictObject({ ...common, type: z.literal(type) })

export type StoreAskAsCustomerType = z.output<typeof StoreAskAsCustomer>
/** A right, how the person shows that it is them, and what the right takes. */
export const StoreAskAsCustomer = z
  .discriminatedUnion(
    "type",
    [
      plain("access"),
      plain("portability"),
      plain("erasure"),
      z.strictObject({
        ...common,
        type: z.literal("rectification"),
        changes: SAID.changes,
      }),
      z.strictObject({
        ...common,
        type: z.literal("restriction"),
        ground: SAID.ground,
      }),
      z.strictObject({
        ...common,
        type: z.literal("objection"),
        purpose_ids: SAID.purpose_ids,
        reason: SAID.reason.optional(),
      }),
      z.strictObject({
        ...common,
        type: z.literal("consent_withdrawal"),
        purpose_ids: SAID.purpose_ids,
      }),
    ],
    { error: `Expected type: ${Object.values(RequestType).join(", ")}` }
  )
  .refine(({ code, password }) => !(code && password), {
    message: "Expected code or password, not both",
  })

export type StoreFetchArchiveType = z.output<typeof StoreFetchArchive>
export const StoreFetchArchive = z.strictObject({ code: Code })

export type StoreOrderCodeType = z.output<typeof StoreOrderCode>
export const StoreOrderCode = z.strictObject({ locale: Locale.optional() })

/** Fields of a request, all of them shown unless `fields` names some. */
const FIELDS = [
  "id",
  "type",
  "status",
  "received_at",
  "due_on",
  "waiting_for",
  "guards",
  "execute_after",
  "retained_through",
  "refusal_reason",
  "extension_reason",
  "closed_at",
  "can_cancel",
  "archive",
] as const

export type StoreListRequestsType = z.output<typeof StoreListRequests>
export const StoreListRequests = z.strictObject({
  limit: Count.pipe(z.int().min(1).max(MOST_AT_ONCE)).default(20),
  offset: Count.default(0),
  order: z.enum(["received_at", "-received_at"]).default("-received_at"),
  fields: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(FIELDS)))
    .default([...FIELDS]),
})

export const NoQuery = z.strictObject({})
