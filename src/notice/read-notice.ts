import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { withoutNul } from "../subject/sql"
import { VERSION_IN_FORCE } from "./in-force"
import type { Notice, NoticeSummary, PublishedNotice } from "./types"

const SUMMARY = `n.id, n.version, n.effective_date, n.content_sha256 as digest,
  n.created_by, n.published_by, n.published_at, n.created_at, n.updated_at,
  n.version is not null and n.version is not distinct from ${VERSION_IN_FORCE}
    as in_force,
  case when n.state = 'published' and n.version < ${VERSION_IN_FORCE}
    then 'superseded' else n.state end as state`

const WHOLE = `${SUMMARY}, n.content, n.what_changed`

/** Lists drafts and versions, the newest first. */
export async function listNotices(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ notices: NoticeSummary[]; count: number }> {
  const { rows } = await knex.raw<{ rows: NoticeSummary[] }>(
    `select ${SUMMARY} from privacy_notice n where n.deleted_at is null
     order by n.version desc nulls first, n.created_at desc, n.id
     limit ? offset ?`,
    [limit, offset]
  )
  const { rows: counted } = await knex.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from privacy_notice n
     where n.deleted_at is null`
  )
  return { notices: rows, count: counted[0]?.count ?? 0 }
}

/**
 * Reads a draft or a version by its id.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`
 */
export async function readNotice(knex: Knex, id: string): Promise<Notice> {
  const { rows } = await knex.raw<{ rows: Notice[] }>(
    `select ${WHOLE} from privacy_notice n
     where n.id = ? and n.deleted_at is null`,
    [withoutNul(id)]
  )
  const [notice] = rows
  if (!notice) {
    throw privacyError(
      "PRIVACY_NOTICE_NOT_FOUND",
      `Privacy notice with id ${quotedId(id)} not found. GET /admin/privacy/notices lists them`
    )
  }
  return notice
}

/**
 * Every version, the newest first: those that were in force, the one that is,
 * and those still to come.
 */
export async function readVersions(knex: Knex): Promise<PublishedNotice[]> {
  const { rows } = await knex.raw<{ rows: PublishedNotice[] }>(
    `select ${WHOLE} from privacy_notice n
     where n.state = 'published' and n.deleted_at is null
     order by n.version desc`
  )
  return rows
}

/**
 * The version that a newer one took the place of: the last before it that had
 * begun by then. One that was overtaken before its day is passed over, since
 * nobody lived under it.
 */
export async function readPrevious(
  knex: Knex,
  { id }: Pick<Notice, "id">
): Promise<PublishedNotice | null> {
  const { rows } = await knex.raw<{ rows: PublishedNotice[] }>(
    `select ${WHOLE} from privacy_notice n
     join privacy_notice of on of.id = ?
     where n.state = 'published' and n.deleted_at is null and n.id <> of.id
       and (of.version is null or (n.version < of.version
         and n.in_force_from <= of.in_force_from))
     order by n.version desc limit 1`,
    [id]
  )
  return rows[0] ?? null
}
