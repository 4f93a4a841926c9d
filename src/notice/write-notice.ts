import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import { requireDraft } from "./require-draft"
import type { NoticeContent, NoticeSection } from "./types"

/**
 * Writes a draft.
 *
 * @returns its id
 */
export async function createDraft(
  knex: Knex,
  { content, actorId }: { content: NoticeContent; actorId: string }
): Promise<string> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const id = generateEntityId(undefined, "prvnot")
    await trx("privacy_notice").insert({
      id,
      state: "draft",
      content: JSON.stringify(content),
      created_by: actorId,
    })
    await writeAuditEntry(trx, {
      action: "notice.drafted",
      actorId,
      details: { notice_id: id, sections: content.sections.length },
    })
    return id
  })
}

/** What an officer does to a draft. */
export type NoticeEdit = {
  id: string
  title?: NoticeContent["title"] | undefined
  /** Take the place of those with the same id; others are put at the end. */
  sections?: NoticeSection[] | undefined
  /** Ids of sections that go. */
  remove?: string[] | undefined
  actorId: string
}

/**
 * Edits a draft. What is not named stays as it was.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`, `PRIVACY_NOTICE_STATE`
 */
export async function editDraft(
  knex: Knex,
  { id, actorId, ...edit }: NoticeEdit
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const { content } = await requireDraft(trx, id)
    const edited = withEdit(content, edit)
    await trx("privacy_notice")
      .where({ id })
      .update({ content: JSON.stringify(edited) })
    await writeAuditEntry(trx, {
      action: "notice.edited",
      actorId,
      details: {
        notice_id: id,
        title: edit.title !== undefined,
        sections: (edit.sections ?? []).map((section) => section.id),
        removed: edit.remove ?? [],
      },
    })
  })
}

/**
 * Lays an edit over a content.
 *
 * @example
 * withEdit(content, { remove: ["transfers"] })
 */
export function withEdit(
  content: NoticeContent,
  { title, sections = [], remove = [] }: Omit<NoticeEdit, "id" | "actorId">
): NoticeContent {
  const edited = new Map(sections.map((section) => [section.id, section]))
  const known = new Set(content.sections.map(({ id }) => id))

  return {
    title: title ?? content.title,
    sections: [
      ...content.sections.map((section) => edited.get(section.id) ?? section),
      ...[...edited.values()].filter(({ id }) => !known.has(id)),
    ].filter(({ id }) => !remove.includes(id)),
  }
}

/**
 * Removes a draft.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`, `PRIVACY_NOTICE_STATE`
 */
export async function removeDraft(
  knex: Knex,
  { id, actorId }: { id: string; actorId: string }
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    await requireDraft(trx, id)
    await trx("privacy_notice").where({ id }).delete()
    await writeAuditEntry(trx, {
      action: "notice.removed",
      actorId,
      details: { notice_id: id },
    })
  })
}
