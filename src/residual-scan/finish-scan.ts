import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import type { ClaimedScan } from "./claim-scans"

/** Who writes to the audit log here. */
const ACTOR = "residual-scan"

/**
 * Forgets what a scan looked for, and keeps what it found; one transaction
 * with the entry in the audit log.
 *
 * @returns whether the scan was still ours.
 */
export async function finishScan(
  knex: Knex,
  scan: ClaimedScan,
  state: "completed" | "failed"
): Promise<boolean> {
  return await knex.transaction(
    async (trx) => {
      const { rows } = await trx.raw<{
        rows: { found_hash: string; request_id: string | null }[]
      }>(
        `update privacy_residual_scan set needle = null, state = ?,
           found = ?::jsonb, rows_searched = ?, finished_at = now(),
           updated_at = now()
         where id = ? and attempts = ? and state = 'running'
         returning encode(sha256(convert_to(found::text, 'UTF8')), 'hex') as found_hash,
           (select request_id from privacy_erasure_receipt receipt
            where receipt.id = receipt_id) as request_id`,
        [
          state,
          JSON.stringify(scan.found ?? []),
          scan.rows_searched,
          scan.id,
          scan.attempts,
        ]
      )
      const [finished] = rows
      if (finished) {
        await writeAuditEntry(trx, {
          action: `residual_scan.${state}`,
          actorId: ACTOR,
          requestId: finished.request_id ?? undefined,
          details: {
            residual_scan_id: scan.id,
            receipt_id: scan.receipt_id,
            rows_searched: scan.rows_searched,
            rows_found: countByExplanation(scan),
            // vouches for what the scan says it found
            found_hash: finished.found_hash,
          },
        })
      }
      return finished !== undefined
    },
    { isolationLevel: "read committed" }
  )
}

function countByExplanation({ found }: ClaimedScan): Record<string, number> {
  const counts: Record<string, number> = {}

  for (const { explanation, rows } of found ?? []) {
    counts[explanation] = (counts[explanation] ?? 0) + rows
  }
  return counts
}
