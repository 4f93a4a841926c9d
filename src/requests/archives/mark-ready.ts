import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"
import { lockArchives } from "./lock-archives"

/**
 * Lets an archive be fetched, in the transaction that completes its request.
 * Refuses one whose person was erased since it was read.
 *
 * It waits for erasures that are under way. So it comes before anything that
 * they wait for in their turn: an entry in the audit log comes after it.
 *
 * @returns when it expires
 * @throws `PRIVACY_ARCHIVE_NOT_READY`: build it anew.
 * @example
 * await runTransaction(knex, "read committed", async (trx) => {
 *   await lockSubject(trx, seed, "shared")
 *   await markReady(trx, archive_id)
 *   await transition(trx, request.id, { to: "completed", actorId, lease })
 * })
 */
export async function markReady(
  trx: Knex.Transaction,
  archiveId: string
): Promise<Date> {
  await lockArchives(trx, "exclusive")

  const { rows } = await trx.raw<{ rows: { expires_at: Date }[] }>(
    `update privacy_archive archive
     set state = 'ready', updated_at = clock_timestamp()
     where id = ? and state = 'building' and deleted_at is null
       and key_wrapped is not null and sha256 is not null
       and not exists (
         select 1 from privacy_tombstone stone
         where stone.reference = any(archive.subject_references)
           and stone.deleted_at is null
           and not stone.receipt_id = any(archive.receipts_seen)
       )
     returning expires_at`,
    [archiveId]
  )
  const [ready] = rows
  if (!ready) {
    throw privacyError(
      "PRIVACY_ARCHIVE_NOT_READY",
      `Archive "${archiveId}" can't be handed out: its person was erased since it was read, or another worker builds it`
    )
  }
  return ready.expires_at
}
