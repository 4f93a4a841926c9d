import { z } from "@medusajs/framework/zod"
import { Day, pageOf } from "../../../fields"
import { SectionId, Sections, Texts, Title } from "./content-schema"

const MOST = 60

export type AdminListNoticesType = z.output<typeof AdminListNotices>
export const AdminListNotices = z.strictObject(pageOf(100))

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
  effective_date: Day,
  /** For people to read, beside the list of changes. */
  what_changed: Texts.optional(),
})
