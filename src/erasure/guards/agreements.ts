import type { Reach } from "../../subject/types"
import { keyOf } from "../../subject/paths"
import type { GuardFinding, GuardRow } from "./types"

/** Running agreements of tables that declare them (`activeWhere`). */
export async function findActiveAgreements(
  reach: Reach
): Promise<GuardFinding[]> {
  const rows: GuardRow[] = []

  for (const entry of reach.entries.filter(({ activeWhere }) => activeWhere)) {
    const found = await reach.trx.raw<{ rows: { id: string }[] }>(
      `select t.${keyOf(entry)}::text as id from ${reach.from(entry)}
       where ${entry.activeWhere} order by 1`
    )
    const table = entry.table
    rows.push(...found.rows.map(({ id }) => ({ table, id, display_id: null })))
  }
  if (!rows.length) {
    return []
  }
  return [
    {
      code: "active_agreement",
      message: "An agreement is running. End it first",
      overridable: true,
      rows,
    },
  ]
}
