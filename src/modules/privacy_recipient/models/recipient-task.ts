import { model } from "@medusajs/framework/utils"

/** Where a task stands. */
export const RecipientTaskState = {
  PENDING: "pending",
  SENDING: "sending",
  WAITING_ACK: "waiting_ack",
  DONE: "done",
  ACKNOWLEDGED: "acknowledged",
  DEAD: "dead",
} as const

/** One recipient to be told of one erasure, rectification or restriction. */
export const RecipientTask = model.define("privacy_recipient_task", {
  id: model.id({ prefix: "prvtsk" }).primaryKey(),
  recipient_id: model.text(),
  request_id: model.text().nullable(),
  customer_id: model.text().nullable(),
  type: model.enum([
    "erasure",
    "rectification",
    "restriction",
    "unrestriction",
  ]),
  way: model.enum(["webhook", "account_holder", "own", "manual"]),
  state: model.enum(Object.values(RecipientTaskState)),
  /** Last day for staff to tell, or to hear from the recipient. */
  due_on: model.text(),
  /** Whom it is about, as the recipient knows them; gone when it is settled. */
  subject_sealed: model.text().nullable(),
  subject_key: model.text().nullable(),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime(),
  lease: model.text().nullable(),
  lease_until: model.dateTime().nullable(),
  failed_code: model.text().nullable(),
  outcome: model.text().nullable(),
  completed_by: model.text().nullable(),
  told_at: model.dateTime().nullable(),
  settled_at: model.dateTime().nullable(),
  announced_at: model.dateTime().nullable(),
})
