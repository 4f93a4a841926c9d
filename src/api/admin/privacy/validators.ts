import { z } from "@medusajs/framework/zod"
import { Text } from "../../fields"
import { ERASURE_REASONS } from "../../../erasure/order"
import { OVERRIDABLE_GUARDS } from "../../../erasure/guards"

const NOTE_LENGTH = 1000

const ANY_DIGITS = /(\d\D*){4}/

const Note = Text.trim().min(1).max(NOTE_LENGTH)

/** Digits too: numbers on invoices are copied as text. */
const DisplayId = z
  .union([z.int(), z.string().trim().regex(/^\d+$/).transform(Number)])
  .pipe(
    z
      .int()
      .positive()
      .max(2 ** 31 - 1)
  )

export type AdminSearchSubjectsType = z.infer<typeof AdminSearchSubjects>
/** Who to look for; in a body, so that no address lands in a URL. */
export const AdminSearchSubjects = z.strictObject({
  email: Text.trim().min(3).max(320).optional(),
  phone: Text.trim()
    .max(40)
    .regex(ANY_DIGITS, "Expected at least four digits in phone")
    .optional(),
  order_display_id: DisplayId.optional(),
  customer_id: Text.trim().min(1).max(255).optional(),
})

export type AdminExportSubjectType = z.infer<typeof AdminExportSubject>
export const AdminExportSubject = z.strictObject({
  format: z.enum(["zip", "json", "csv"]),
  scope: z.enum(["access", "portability"]).default("access"),
  locale: z.enum(["nb", "en"]).optional(),
  reason: z.enum(["customer_request", "authority", "other"]),
  note: Note.optional(),
})

/** What to do about a guard that nobody may override is said with it. */
const OverridableGuard = z.enum(OVERRIDABLE_GUARDS as [string, ...string[]], {
  error: `Expected guards that may be overridden: ${OVERRIDABLE_GUARDS.join(", ")}. The others never are: pay a loyalty_balance out, declare unmapped_data in the data map, lift a legal_hold`,
})

export type AdminEraseSubjectType = z.infer<typeof AdminEraseSubject>
export const AdminEraseSubject = z.strictObject({
  /** The customer's e-mail address; the id where there is none. */
  confirm_email: z.string().min(1).max(320),
  reason: z.enum(ERASURE_REASONS),
  note: Note.optional(),
  override: z.array(OverridableGuard).default([]),
})

/** Routes that take no query: an unknown key is a mistake, not a wish. */
export const NoQuery = z.strictObject({})
