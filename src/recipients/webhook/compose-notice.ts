import { createHash } from "node:crypto"
import type { TaskRow, TaskSubject } from "../tasks/types"
import { normalizeEmail } from "../../subject/sql"

/** What a webhook is told, in the manner of OpenDSR. */
export type WebhookNotice = {
  /** The task's id: the same each time it is delivered. */
  id: string
  type: TaskRow["type"]
  subject: {
    customer_ids: string[]
    /** SHA-256, in hex, of the trimmed address in lower case. */
    email_sha256?: string[]
  }
  /** Where to answer; null: ask the shop. */
  callback_url: string | null
  /** ISO 8601 */
  issued_at: string
}

/** The body of a delivery: the same bytes however often it is delivered. */
export function composeNotice(
  { id, type, created_at }: Pick<TaskRow, "id" | "type" | "created_at">,
  { customer_ids, emails }: TaskSubject,
  callbackUrl: string | null
): string {
  const notice: WebhookNotice = {
    id,
    type,
    subject: {
      customer_ids,
      ...(emails && {
        email_sha256: emails.map((email) =>
          createHash("sha256").update(normalizeEmail(email)).digest("hex")
        ),
      }),
    },
    callback_url: callbackUrl,
    issued_at: new Date(created_at).toISOString(),
  }
  return JSON.stringify(notice)
}
