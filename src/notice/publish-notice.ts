import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { privacyError, quotedId } from "../errors"
import type { PlainDate } from "../retention"
import { runTransaction } from "../subject/run-transaction"
import { digestOfNotice } from "./canonical"
import { requireDraft } from "./require-draft"
import type { InEveryLanguage, NoticeContent } from "./types"

/** How a draft becomes a version. */
export type NoticePublication = {
  id: string
  /** First day it holds: today, or later. */
  effectiveDate: PlainDate
  whatChanged: InEveryLanguage | null
  actorId: string
  /** Today, and where that is. */
  today: PlainDate
  timeZone: string
}

/**
 * Publishes a draft: from its day on it is the notice in force, by the clock
 * alone, and consents given before are known to be older.
 *
 * @returns the number of the version
 * @throws `PRIVACY_NOTICE_NOT_FOUND`, `PRIVACY_NOTICE_STATE`,
 * `PRIVACY_NOTICE_DATE`
 */
export async function publishNotice(
  knex: Knex,
  publication: NoticePublication
): Promise<number> {
  const { id, effectiveDate, whatChanged, actorId, timeZone } = publication
  refusePast(publication)

  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:notice', 0))"
    )
    const { content } = await requireDraft(trx, id)
    refuseEmpty(publication, content)
    const version = await nextVersion(trx)
    const digest = digestOfNotice({
      version,
      effective_date: effectiveDate,
      what_changed: whatChanged,
      content,
    })
    await trx("privacy_notice")
      .where({ id })
      .update({
        state: "published",
        version,
        what_changed: whatChanged && JSON.stringify(whatChanged),
        effective_date: effectiveDate,
        // not before now: the database sees to that
        in_force_from: trx.raw("(?::text)::timestamp at time zone ?", [
          effectiveDate,
          timeZone,
        ]),
        content_sha256: digest,
        published_by: actorId,
        published_at: trx.raw("clock_timestamp()"),
      })
    await writeAuditEntry(trx, {
      action: "notice.published",
      actorId,
      details: {
        notice_id: id,
        version,
        effective_date: effectiveDate,
        digest,
      },
    })
    return version
  })
}

/** People can't have read yesterday what is published today. */
function refusePast({ effectiveDate, today }: NoticePublication): void {
  if (effectiveDate < today) {
    throw privacyError(
      "PRIVACY_NOTICE_DATE",
      `effective_date "${effectiveDate}" is over. Expected ${today} or later`
    )
  }
}

function refuseEmpty(
  { id }: NoticePublication,
  { sections }: NoticeContent
): void {
  if (!sections.length) {
    throw privacyError(
      "PRIVACY_NOTICE_STATE",
      `Privacy notice with id ${quotedId(id)} has no sections, and says nothing. Add some with POST /admin/privacy/notices/:id`
    )
  }
}

async function nextVersion(trx: Knex.Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: { version: number }[] }>(
    "select coalesce(max(version), 0) + 1 as version from privacy_notice"
  )
  return rows[0]?.version ?? 1
}
