import { z } from "@medusajs/framework/zod"
import { LOCALES } from "../../../../locales"

export type AdminInLocaleType = z.output<typeof AdminInLocale>
/** The language to write in; the request's own where it is left out. */
export const AdminInLocale = z.strictObject({
  locale: z.enum(LOCALES).optional(),
})
