import { z } from "@medusajs/framework/zod"
import { RecipientTaskState } from "../../../../modules/privacy_recipient/models"
import { OUTCOMES } from "../../../../recipients"
import { Code, Day, oneOrMore, PAGE } from "../../../fields"

export type AdminListRecipientTasksType = z.output<
  typeof AdminListRecipientTasks
>
export const AdminListRecipientTasks = z.strictObject({
  ...PAGE,
  order: z
    .enum(["created_at", "-created_at", "due_on", "-due_on"])
    .default("-created_at"),
  state: oneOrMore(z.enum(RecipientTaskState)).optional(),
  recipient_id: oneOrMore(Code).optional(),
  request_id: oneOrMore(Code).optional(),
  /** Open, and due before this day. */
  due_before: Day.optional(),
})

export type AdminCompleteRecipientTaskType = z.output<
  typeof AdminCompleteRecipientTask
>
export const AdminCompleteRecipientTask = z.strictObject({
  outcome: z.enum(OUTCOMES),
})
