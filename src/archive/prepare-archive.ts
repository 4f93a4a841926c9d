import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReachSettings, SubjectSeed } from "../subject/types"
import { readSubject } from "./read/read-subject"
import { sendOnce } from "./send-once"
import { takePlace } from "./slots"
import { Spool } from "./spool/spool"
import type { ArchiveContext, PreparedArchive } from "./types"

/**
 * Reads everything the shop holds about one person, from one snapshot of the
 * database, and returns it ready to be sent.
 *
 * When this returns no database connection is held any more. Send the stream
 * with `pipeline`, which destroys the connection when anything fails, or call
 * `dispose`: until then a place and a temporary file stay taken. Aborting
 * `signal`, before or after, frees both.
 *
 * @throws MedusaError with code `PRIVACY_EXPORT_BUSY` when two exports already
 * run in this process.
 *
 * @example
 * const archive = await prepareArchive(knex, { customerIds }, settings, {
 *   requestId: "prvreq_1",
 *   locale: "nb",
 *   format: "zip",
 *   scope: "access",
 *   controller: { name: "Nordlys Handel AS", country: "no" },
 *   recipients: [],
 *   madeAt: new Date(),
 *   pluginVersion: "0.1.0",
 * })
 * await pipeline(archive.stream(), response)
 */
// who, by which rules, for what, and until when: there is nothing to group
// eslint-disable-next-line max-params
export async function prepareArchive(
  knex: Knex,
  seed: SubjectSeed,
  settings: ReachSettings,
  context: ArchiveContext,
  signal?: AbortSignal
): Promise<PreparedArchive> {
  const release = takePlace()
  let spool: Spool | undefined

  try {
    signal?.throwIfAborted()
    spool = await Spool.create()
    const subject = { seed, settings, context, signal }
    const target = spool
    const read = () => readSubject(knex, target, subject)
    const contents = await (context.whileLocked ?? run)(read)
    signal?.throwIfAborted()

    const recipients = [...context.recipients, ...contents.recipients]
    return sendOnce({
      spool,
      contents,
      context: { ...context, recipients },
      release,
      signal,
    })
  } catch (error) {
    await spool?.dispose()
    release()
    throw error
  }
}

async function run<T>(read: () => Promise<T>): Promise<T> {
  return await read()
}
