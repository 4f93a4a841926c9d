import { presentDataMap } from "../../data-map/present"
import type { PrivacyContext } from "../../privacy-context"
import { readSchema } from "../../subject/database-schema"
import { runTransaction } from "../../subject/run-transaction"
import { isRecordEntry, lockRecords } from "./lock-records"

/** What is younger may belong to work that Medusa still takes back. */
const OLD_ENOUGH = "t.created_at < clock_timestamp() - interval '1 hour'"

/**
 * Locks every invoice, balance and other declared record that has no lock,
 * batch by batch.
 *
 * @returns how many got one.
 */
export async function lockAllRecords({
  knex,
  map,
  reach,
}: PrivacyContext): Promise<number> {
  const present = presentDataMap(map, await readSchema(knex))
  let locked = 0

  for (const entry of present.entries.filter(isRecordEntry)) {
    for (let made = 1; made; locked += made) {
      made = await runTransaction(knex, "read committed", async (trx) => {
        const rows = OLD_ENOUGH
        return (await lockRecords(trx, { entry, rows }, reach)).length
      })
    }
  }
  return locked
}
