import {
  prepareArchive,
  type PreparedArchive,
  unclassifiedLinks,
} from "./archive"
import { prepareSubject } from "./prepare-subject"
import type { PrivacyContext } from "./privacy-context"
import { lockSubject } from "./subject/lock-subject"
import { runTransaction } from "./subject/run-transaction"
import { PLUGIN_VERSION } from "./version"

/** What is to be exported, and how. */
export type ArchiveOrder = {
  customer_id: string
  format: "zip" | "json" | "csv"
  scope: "access" | "portability"
  locale: "nb" | "nn" | "en"
}

/**
 * Reads everything about a customer into an archive.
 *
 * The lock is held by a transaction of its own: the one that reads works on
 * one snapshot, and a snapshot taken before waiting for an erasure would still
 * show what the erasure removed.
 */
export async function prepareSubjectArchive(
  privacy: PrivacyContext,
  requestId: string,
  { customer_id, format, scope, locale }: ArchiveOrder
): Promise<PreparedArchive> {
  const { knex, options } = privacy
  const seed = { customerIds: [customer_id] }
  const subject = await prepareSubject(privacy)

  const whileLocked = <T>(read: () => Promise<T>) =>
    runTransaction(knex, "read committed", async (trx) => {
      await lockSubject(trx, seed, "shared")
      return await read()
    })

  return await prepareArchive(knex, seed, subject.settings, {
    requestId,
    locale,
    format,
    scope,
    controller: options.controller ?? {},
    recipients: [],
    madeAt: new Date(),
    pluginVersion: PLUGIN_VERSION,
    whileLocked,
    unclassified: unclassifiedLinks(subject.unmapped),
  })
}
