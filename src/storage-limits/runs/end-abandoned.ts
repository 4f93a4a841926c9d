import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../../subject/run-transaction"
import { endRun } from "./end-run"
import { RUN_COLUMNS, type StorageLimitRun } from "./run"

/** A run writes to its row with every batch. */
const LONGEST_SILENCE = "interval '1 day'"

/**
 * Ends runs that were killed and that nobody goes on with, since the limit does
 * not apply any more: else they would say for ever that they are running.
 */
export async function endAbandoned(knex: Knex, kind: string): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{ rows: StorageLimitRun[] }>(
      `select ${RUN_COLUMNS} from privacy_run r
       where r.kind = ? and r.state = 'running' and r.deleted_at is null
         and r.heartbeat_at < clock_timestamp() - ${LONGEST_SILENCE}
       for update skip locked`,
      [kind]
    )
    for (const run of rows) {
      await endRun(trx, run, { error: "interrupted" })
    }
  })
}
