import type { Reach } from "../../subject/types"
import type { AccountHolder } from "./types"

/** Reads the subject's profiles at payment providers, before they go. */
export async function readAccountHolders(
  reach: Reach
): Promise<AccountHolder[]> {
  const entry = reach.entries.find(({ table }) => table === "account_holder")
  if (!entry) {
    return []
  }
  const { rows } = await reach.trx.raw<{ rows: AccountHolder[] }>(
    `select t.id, t.provider_id, t.external_id, t.email, t.data
     from ${reach.from(entry)} where t.deleted_at is null order by t.id`
  )
  return rows
}
