import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../digest"
import { runTransaction } from "../subject/run-transaction"
import { writeLine } from "./tombstone-line"
import { linesFrom, LIVE } from "./tombstone-lines"

/** Signed lines of every erasure that a backup may be older than. */
export async function liveLines(
  knex: Knex,
  { secrets, backupDays }: { secrets: Secrets; backupDays: number }
): Promise<string[]> {
  const lines = await runTransaction(knex, "repeatable read", (trx) =>
    linesFrom(
      trx,
      {
        sql: `(select t.* from privacy_tombstone t
          where t.deleted_at is null and ${LIVE}) t`,
        bindings: [backupDays],
      },
      backupDays
    )
  )
  return lines.map((line) => writeLine(line, secrets))
}
