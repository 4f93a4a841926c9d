import { z } from "@medusajs/framework/zod"
import { ERASURE_REASONS } from "../../../erasure/order"
import { OVERRIDABLE_GUARDS } from "../../../erasure/guards"

const NOTE_LENGTH = 1000

const Note = z.string().trim().min(1).max(NOTE_LENGTH)

export type AdminSearchSubjectsType = z.infer<typeof AdminSearchSubjects>
/** Who to look for; in a body, so that no address lands in a URL. */
export const AdminSearchSubjects = z
  .strictObject({
    email: z.string().trim().min(3).max(320).optional(),
    phone: z.string().trim().min(4).max(40).optional(),
    order_display_id: z.coerce
      .number()
      .int()
      .positive()
      .max(2 ** 31 - 1)
      .optional(),
    customer_id: z.string().trim().min(1).max(255).optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), {
    message:
      "Expected at least one of email, phone, order_display_id, customer_id",
  })

export type AdminExportSubjectType = z.infer<typeof AdminExportSubject>
export const AdminExportSubject = z.strictObject({
  format: z.enum(["zip", "json", "csv"]),
  scope: z.enum(["access", "portability"]).default("access"),
  locale: z.enum(["nb", "en"]).optional(),
  reason: z.enum(["customer_request", "authority", "other"]),
  note: Note.optional(),
})

export type AdminEraseSubjectType = z.infer<typeof AdminEraseSubject>
export const AdminEraseSubject = z.strictObject({
  /** The customer's e-mail address; the id where there is none. */
  confirm_email: z.string().min(1).max(320),
  reason: z.enum(ERASURE_REASONS),
  note: Note.optional(),
  override: z
    .array(z.enum(OVERRIDABLE_GUARDS as [string, ...string[]]))
    .default([]),
})
