import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOfNotice } from "./canonical"
import { changesBetween, type NoticeChange } from "./compare"
import { readNotice, readPrevious } from "./read-notice"
import type { Notice, PublishedNotice } from "./types"

/** A notice as officers see it. */
export type ShownNotice = Notice & {
  /** What it is compared with: of a draft, the newest version. */
  previous_version: number | null
  changes: NoticeChange[]
  /** Whether the digest is that of what stands there; null for a draft. */
  verified: boolean | null
}

/**
 * Reads a draft or a version, with what changes by it.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`
 */
export async function showNotice(knex: Knex, id: string): Promise<ShownNotice> {
  const notice = await readNotice(knex, id)
  const previous = await readPrevious(knex, notice)

  return {
    ...notice,
    previous_version: previous?.version ?? null,
    changes: previous ? changesBetween(previous.content, notice.content) : [],
    verified: isPublished(notice)
      ? digestOfNotice(notice) === notice.digest
      : null,
  }
}

const isPublished = (notice: Notice): notice is PublishedNotice =>
  notice.digest !== null
