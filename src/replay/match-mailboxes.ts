import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataMap, PersonalData } from "../data-map/types"
import { digestsOfEmail, type Secrets } from "../digest"
import { runTransaction } from "../subject/run-transaction"
import { normalized, quoted } from "../subject/sql"

const CURSOR = "privacy_mailboxes"

const BATCH = 5000

/** What to look for, and where. */
export type MailboxSearch = {
  digests: ReadonlySet<string>
  map: DataMap
  secrets: Secrets
}

/**
 * Finds the e-mail addresses in the database that some digests stand for. A
 * digest has no way back, so that every address the shop knows is digested,
 * batch by batch; only those wanted are kept.
 *
 * @returns the address of each digest that has one.
 */
export async function matchMailboxes(
  knex: Knex,
  { digests, map, secrets }: MailboxSearch
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (!digests.size) {
    return found
  }
  await runTransaction(knex, "repeatable read", async (trx) => {
    await trx.raw(
      `declare ${CURSOR} no scroll cursor for ${selectAddresses(map)}`
    )
    for (;;) {
      const { rows } = await trx.raw<{ rows: { address: string }[] }>(
        `fetch ${BATCH} from ${CURSOR}`
      )
      for (const { address } of rows) {
        for (const digest of digestsOfEmail(address, secrets)) {
          if (digests.has(digest)) {
            found.set(digest, address)
          }
        }
      }
      if (rows.length < BATCH) {
        return
      }
    }
  })
  return found
}

/** Every place the data map looks people up by, or learns addresses from. */
function selectAddresses({ entries }: DataMap): string {
  const selects = entries.flatMap((entry) => [
    ...entry.reach.flatMap((path) =>
      "mailbox" in path ? [selectFrom(entry, "t", path.mailbox)] : []
    ),
    ...(entry.addresses ?? []).map((address) =>
      selectFrom(entry, "r", address)
    ),
  ])
  return `select address from (${selects.join(" union ")}) known
    where address <> ''`
}

function selectFrom(
  { table }: PersonalData,
  alias: string,
  expression: string
): string {
  // knex takes a bare question mark for a binding
  const address = normalized(expression).replaceAll("?", "\\?")

  return `select ${address} as address from ${quoted(table)} ${alias}`
}
