import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TombstoneLine } from "./tombstone-line"

type Row = Omit<TombstoneLine, "erased_at" | "expires_at"> & {
  erased_at: Date
  expires_at: Date
}

/** Tombstones that a replay can need: no backup may be older than they are. */
export const LIVE = "t.created_at > now() - make_interval(days => ?)"

/**
 * Puts tombstones together, one line per receipt, oldest first.
 *
 * @param source - relation `t` with the columns of `privacy_tombstone`, and its
 * bindings
 */
export async function linesFrom(
  trx: Knex.Transaction,
  { sql, bindings }: { sql: string; bindings: readonly Knex.RawBinding[] },
  backupDays: number
): Promise<TombstoneLine[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select t.receipt_id,
       min(coalesce(t.erased_at, t.created_at)) as erased_at,
       greatest(max(t.expires_at),
         max(t.created_at) + make_interval(days => ?)) as expires_at,
       ${["customer", "order", "mailbox"].map(referencesOf).join(", ")}
     from ${sql} group by t.receipt_id order by 2, 1`,
    [backupDays, ...bindings]
  )
  return rows.map((row) => ({
    ...row,
    erased_at: row.erased_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  }))
}

function referencesOf(kind: string): string {
  const plural = kind === "mailbox" ? "mailboxes" : `${kind}s`

  return `coalesce(array_agg(t.reference order by t.reference)
    filter (where t.kind = '${kind}'), '{}') as ${plural}`
}
