import { z } from "@medusajs/framework/zod"

const Count = z
  .string()
  .regex(/^\d{1,9}$/, "Expected a whole number")
  .transform(Number)

export type AdminListConsentsType = z.output<typeof AdminListConsents>
export const AdminListConsents = z.strictObject({
  limit: Count.pipe(z.int().min(1).max(1000)).default(50),
  offset: Count.default(0),
  /** `jsonld`: the proof, as one document. */
  format: z.enum(["json", "jsonld"]).default("json"),
})
