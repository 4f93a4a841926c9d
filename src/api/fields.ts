import { z } from "@medusajs/framework/zod"
import { isPlainDate } from "../retention"

/** Text as Postgres can hold it: a zero byte has no place there. */
export const Text = z.string().refine((text) => !text.includes("\0"), {
  message: "Expected text without a zero byte",
})

const PARAGRAPH_LENGTH = 2000

const Paragraph = Text.trim().min(1).max(PARAGRAPH_LENGTH)

/** A paragraph in every language the server writes. */
export const Texts = z.strictObject({
  nb: Paragraph,
  nn: Paragraph,
  en: Paragraph,
})

/** A number as a query string has it. */
export const Count = z
  .string()
  .regex(/^\d{1,9}$/, "Expected a whole number")
  .transform(Number)

/** Yes or no, as a query string says it. */
export const Flag = z
  .enum(["true", "false"])
  .transform((text) => text === "true")

/** How a list is paged, by so many at once. */
export const pageOf = (mostAtOnce: number) => ({
  limit: Count.pipe(z.int().min(1).max(mostAtOnce)).default(50),
  offset: Count.default(0),
})

/** How most lists are paged. */
export const PAGE = pageOf(1000)

export const Day = z
  .string()
  .refine(isPlainDate, { message: "Expected a day, YYYY-MM-DD" })

/** One value or several, as query strings repeat them. */
export const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.array(schema)]).transform((given) => [given].flat())

/** Ids and codes. */
export const Code = z
  .string()
  .regex(/^[\w.:-]{1,255}$/, "Expected an id or a code")
