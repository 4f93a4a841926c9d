import { z } from "@medusajs/framework/zod"
import { DISCLOSURE_BASES } from "../../../../recipients"
import { Code, Day, PAGE } from "../../../fields"

export type AdminListDisclosuresType = z.output<typeof AdminListDisclosures>
export const AdminListDisclosures = z.strictObject({
  ...PAGE,
  order: z
    .enum(["created_at", "-created_at", "disclosed_on", "-disclosed_on"])
    .default("-created_at"),
  customer_id: Code.optional(),
  order_id: Code.optional(),
  recipient_id: Code.optional(),
})

export type AdminRecordDisclosureType = z.output<typeof AdminRecordDisclosure>
export const AdminRecordDisclosure = z
  .strictObject({
    customer_id: Code.optional(),
    order_id: Code.optional(),
    /** Of kind `authority`. */
    recipient_id: Code.default("authorities"),
    basis: z.enum(DISCLOSURE_BASES),
    disclosed_on: Day,
    /** A case number: no words, and so no names. */
    reference: z
      .string()
      .regex(
        /^(?=.*\d)[A-Z0-9][A-Z0-9./-]{0,39}$/,
        "Expected a case number: capital letters, digits, full stops, slashes and hyphens"
      )
      .optional(),
  })
  .refine(
    ({ customer_id, order_id }) =>
      (customer_id === undefined) !== (order_id === undefined),
    { message: "Expected one of customer_id and order_id" }
  )
