import { z } from "@medusajs/framework/zod"

const MOST_AT_ONCE = 1000

const Count = z
  .string()
  .regex(/^\d{1,9}$/, "Expected a whole number")
  .transform(Number)

/** How lists are paged. */
export const PAGE = {
  limit: Count.pipe(z.int().min(1).max(MOST_AT_ONCE)).default(50),
  offset: Count.default(0),
}

/** One value or several, as query strings repeat them. */
export const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.array(schema)]).transform((given) => [given].flat())

/** Ids and codes. */
export const Code = z
  .string()
  .regex(/^[\w.:-]{1,255}$/, "Expected an id or a code")
