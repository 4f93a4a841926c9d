import type { Reach } from "./types"
import type { Recipient } from "../erasure/types"

/** Where the name of a provider stands next to rows of the subject. */
const SOURCES = [
  { type: "payment", table: "payment", column: "provider_id" },
  { type: "payment", table: "account_holder", column: "provider_id" },
  { type: "carrier", table: "fulfillment", column: "provider_id" },
  { type: "messages", table: "notification", column: "provider_id" },
]

/**
 * Finds who else got data of the subject, from the providers that handled the
 * rows (GDPR art. 15(1)(c) and 19).
 */
export async function findRecipients(reach: Reach): Promise<Recipient[]> {
  const reached = new Map(reach.entries.map((entry) => [entry.table, entry]))
  const found = new Map<string, Recipient>()

  for (const { type, table, column } of SOURCES) {
    const entry = reached.get(table)
    if (!entry) {
      continue
    }
    const { rows } = await reach.trx.raw<{ rows: { provider: string }[] }>(
      `select distinct t.${column} as provider from ${reach.from(entry)}
       where t.${column} is not null order by 1`
    )
    for (const { provider } of rows) {
      found.set(`${type}:${provider}`, { type, provider_id: provider })
    }
  }
  return [...found.values()]
}
