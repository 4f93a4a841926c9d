import { needsOwnSet } from "../../data-map/graph"
import type { DataMap } from "../../data-map/types"
import { MAILBOXES, setOf } from "../../subject/sql"
import type { Reach } from "../../subject/types"

/** Closes a reach before its transaction ends, to make room for other sets. */
export async function dropReach(reach: Reach, map: DataMap): Promise<void> {
  const sets = reach.entries
    .filter((entry) => needsOwnSet(entry, map))
    .map(({ table }) => setOf(table))
  await reach.trx.raw(`drop table ${[MAILBOXES, ...sets].join(", ")}`)
}
