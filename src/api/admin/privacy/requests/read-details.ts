import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RequestContent, RequestRow } from "../../../../requests/types"
import { readBefore } from "../../../../requests/rectify/read-before"
import { openContent } from "../../../../requests/verify-request"
import type { PrivacyContext } from "../../../../privacy-context"

/** One step of a request, as the audit log has it. */
export type TimelineEntry = {
  id: string
  action: string
  actor_id: string
  details: Record<string, unknown> | null
  created_at: Date
}

/** A letter about a request, without its text. */
export type LetterState = {
  id: string
  template: string
  locale: string
  state: string
  attempts: number
  created_at: Date
  accepted_at: Date | null
}

/** What happened to a request, and which letters went out. */
export async function readHistory(knex: Knex, id: string) {
  const timeline: TimelineEntry[] = await knex("privacy_audit_entry")
    .where({ request_id: id })
    .orderBy("sequence")
    .select("id", "action", "actor_id", "details", "created_at")
  const letters: LetterState[] = await knex("privacy_letter")
    .where({ request_id: id })
    .whereNull("deleted_at")
    .orderBy("created_at")
    .select(
      "id",
      "template",
      "locale",
      "state",
      "attempts",
      "created_at",
      "accepted_at"
    )
  const archives = await knex("privacy_archive")
    .where({ request_id: id })
    .whereNull("deleted_at")
    .orderBy("created_at", "desc")
    .limit(1)
    .select(
      "state",
      "rows_done",
      "rows_total",
      "size",
      "downloads",
      "expires_at"
    )
  return { timeline, letters, archive: archives[0] ?? null }
}

/**
 * What the request needs to know while it is open: for officers alone. Of a
 * rectification with the values that stand now.
 */
export async function readContent(
  { knex, options }: Pick<PrivacyContext, "knex" | "options">,
  id: string
): Promise<RequestContent | null> {
  const request = await knex<RequestRow>("privacy_request")
    .where({ id })
    .first()
  if (!request?.content_key) {
    return null
  }
  const content = openContent(request as RequestRow, options)
  return {
    ...content,
    ...(content.changes && {
      changes: await readBefore(knex, request as RequestRow, content.changes),
    }),
  }
}
