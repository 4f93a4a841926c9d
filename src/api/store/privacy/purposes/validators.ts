import { z } from "@medusajs/framework/zod"

export type StoreLocaleQueryType = z.output<typeof StoreLocaleQuery>
/** Routes that take a language and nothing else. */
export const StoreLocaleQuery = z.strictObject({
  locale: z.enum(["nb", "nn", "en"]).optional(),
})
