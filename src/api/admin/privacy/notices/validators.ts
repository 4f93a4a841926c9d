import { z } from "@medusajs/framework/zod"
import { SectionId, Sections, Texts, Title } from "../../../../notice/schema"
import { isPlainDate } from "../../../../retention"

const MOST = 60

const Count = z
  .string()
  .regex(/^\d{1,9}$/, "Expected a whole number")
  .transform(Number)

export type AdminListNoticesType = z.output<typeof AdminListNotices>
export const AdminListNotices = z.strictObject({
  limit: Count.pipe(z.int().min(1).max(100)).default(50),
  offset: Count.default(0),
})

export type AdminEditNoticeType = z.output<typeof AdminEditNotice>
/** What is not named stays as it is. */
export const AdminEditNotice = z
  .strictObject({
    title: Title.optional(),
    sections: Sections.optional(),
    remove: z.array(SectionId).max(MOST).optional(),
  })
  .refine((edit) => Object.values(edit).some((one) => one !== undefined), {
    message: "Expected title, sections or remove",
  })

export type AdminPublishNoticeType = z.output<typeof AdminPublishNotice>
export const AdminPublishNotice = z.strictObject({
  effective_date: z
    .string()
    .refine(isPlainDate, { message: "Expected a day, YYYY-MM-DD" }),
  /** For people to read, beside the list of changes. */
  what_changed: Texts.optional(),
})
