import { z } from "@medusajs/framework/zod"
import { PAGE } from "../../../../../fields"

export type AdminListConsentsType = z.output<typeof AdminListConsents>
export const AdminListConsents = z.strictObject({
  ...PAGE,
  /** `jsonld`: the proof, as one document. */
  format: z.enum(["json", "jsonld"]).default("json"),
})
