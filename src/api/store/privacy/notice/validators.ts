import { z } from "@medusajs/framework/zod"

const Version = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "Expected the number of a version")
  .transform(Number)

export type ReadNoticeType = z.output<typeof ReadNotice>
/** The page takes both from its address. */
export const ReadNotice = z.strictObject({
  locale: z.enum(["nb", "nn", "en"]).optional(),
  version: Version.optional(),
})

/** Medusa takes the locale of store routes out of the query itself. */
export const StoreReadNotice = z.strictObject({ version: Version.optional() })
