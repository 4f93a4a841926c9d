import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { readVersions } from "./read-notice"
import type { PublishedNotice } from "./types"

/** A version for people to read, and the others beside it. */
export type FoundNotice = {
  notice: PublishedNotice
  /** Versions that have been in force or are, the newest first. */
  begun: PublishedNotice[]
  /** What comes next, with its day; null where nothing is announced. */
  next: PublishedNotice | null
}

/**
 * Finds the version in force, or the one with a number.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND` where nothing is in force, or no version
 * has the number
 */
export async function findPublished(
  knex: Knex,
  version?: number
): Promise<FoundNotice> {
  const all = await readVersions(knex)
  const current = all.find(({ in_force }) => in_force)
  const notice = version ? all.find((one) => one.version === version) : current
  if (!notice) {
    throw privacyError(
      "PRIVACY_NOTICE_NOT_FOUND",
      version
        ? `No privacy notice has the version ${version}`
        : "No privacy notice is in force. An officer publishes one with POST /admin/privacy/notices/:id/publish"
    )
  }
  const begun = all.filter((one) => one.version <= (current?.version ?? 0))
  const coming = all.filter((one) => one.version > (current?.version ?? 0))

  return { notice, begun, next: coming.sort(earlierFirst)[0] ?? null }
}

const earlierFirst = (a: PublishedNotice, b: PublishedNotice) =>
  a.effective_date < b.effective_date ? -1 : 1
