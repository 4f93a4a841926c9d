import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../digest"
import { runTransaction } from "../subject/run-transaction"
import { appendLines } from "./tombstone-files"
import { writeLine } from "./tombstone-line"
import { linesFrom, LIVE } from "./tombstone-lines"

/** Where tombstones are kept outside the database, and for how long. */
export type TombstoneFiling = {
  directory: string
  secrets: Secrets
  backupDays: number
}

/** Erasures that one call writes down before it looks for more. */
const BATCH = 100

const UNFILED = `(
  select t.* from privacy_tombstone t
  where t.filed_at is null and t.deleted_at is null and ${LIVE}
    and t.receipt_id in (
      select receipt_id from privacy_tombstone t
      where t.filed_at is null and t.deleted_at is null and ${LIVE}
      group by receipt_id order by min(created_at), receipt_id limit ${BATCH})
  for update skip locked
) t`

/**
 * Writes tombstones that are in the database alone to the directory outside it.
 * What is marked as filed is on the disk; a crash in between files it twice,
 * which does no harm.
 *
 * @returns how many erasures were written down.
 */
export async function fileTombstones(
  knex: Knex,
  filing: TombstoneFiling
): Promise<number> {
  for (let filed = 0; ;) {
    const batch = await fileBatch(knex, filing)
    filed += batch
    if (batch < BATCH) {
      return filed
    }
  }
}

async function fileBatch(
  knex: Knex,
  { directory, secrets, backupDays }: TombstoneFiling
): Promise<number> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      `create temporary table privacy_unfiled on commit drop as
       select * from ${UNFILED}`,
      [backupDays, backupDays]
    )
    const lines = await linesFrom(
      trx,
      { sql: "privacy_unfiled t", bindings: [] },
      backupDays
    )
    if (lines.length) {
      await appendLines(
        directory,
        lines.map((line) => writeLine(line, secrets))
      )
      await trx.raw(
        `update privacy_tombstone set filed_at = now()
         where id in (select id from privacy_unfiled)`
      )
    }
    return lines.length
  })
}
