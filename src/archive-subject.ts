import {
  type ArchiveWatch,
  prepareArchive,
  type PreparedArchive,
  unclassifiedLinks,
} from "./archive"
import { prepareSubject } from "./prepare-subject"
import type { PrivacyContext } from "./privacy-context"
import { lockSubject } from "./subject/lock-subject"
import { runTransaction } from "./subject/run-transaction"
import type { SubjectSeed } from "./subject/types"
import { PLUGIN_VERSION } from "./version"

/** What is to be exported, and how. */
export type ArchiveOrder = SeedOrder & { customer_id: string }

/** How whatever is reached from a seed is to be exported. */
export type SeedOrder = {
  format: "zip" | "json" | "csv"
  scope: "access" | "portability"
  locale: "nb" | "nn" | "en"
}

/** Whose data, for which request, and who wants to know how it goes. */
export type SeedArchive = {
  requestId: string
  seed: SubjectSeed
  watch?: ArchiveWatch
  signal?: AbortSignal
}

/** Reads everything about a customer into an archive. */
export async function prepareSubjectArchive(
  privacy: PrivacyContext,
  requestId: string,
  { customer_id, format, scope, locale }: ArchiveOrder
): Promise<PreparedArchive> {
  const seed = { customerIds: [customer_id] }
  const order = { format, scope, locale }
  return await prepareSeedArchive(privacy, { requestId, seed }, order)
}

/**
 * Reads everything that is reached from a seed into an archive.
 *
 * The lock is held by a transaction of its own: the one that reads works on
 * one snapshot, and a snapshot taken before waiting for an erasure would still
 * show what the erasure removed.
 */
export async function prepareSeedArchive(
  privacy: PrivacyContext,
  { requestId, seed, watch, signal }: SeedArchive,
  order: SeedOrder
): Promise<PreparedArchive> {
  const { knex, options } = privacy
  const subject = await prepareSubject(privacy)

  const whileLocked = <T>(read: () => Promise<T>) =>
    runTransaction(knex, "read committed", async (trx) => {
      await lockSubject(trx, seed, "shared")
      return await read()
    })
  const context = {
    ...order,
    requestId,
    controller: options.controller ?? {},
    recipients: [],
    madeAt: new Date(),
    pluginVersion: PLUGIN_VERSION,
    whileLocked,
    unclassified: unclassifiedLinks(subject.unmapped),
    watch,
  }
  return await prepareArchive(knex, seed, subject.settings, context, signal)
}
