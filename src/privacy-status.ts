import type { Category } from "./data-map/vocabulary"
import { retainedRecords, retainedThrough } from "./erasure/retained"
import type { Reach } from "./subject/types"

/** How much the shop holds about a subject, without saying what. */
export type PrivacyStatus = {
  customer_id: string
  state: "identifiable" | "restricted" | "erased"
  categories: { category: Category; tables: string[]; rows: number }[]
  locked_records: number
  /** Null: nothing is locked, or a lock has no end yet. */
  locked_through: string | null
  open_requests: number
  consents: number
  objections: number
}

/** Counts the rows of a subject by category, and says what is locked. */
export async function readPrivacyStatus(
  reach: Reach,
  customerId: string
): Promise<PrivacyStatus> {
  const categories = new Map<Category, { tables: string[]; rows: number }>()

  for (const entry of reach.entries) {
    const { rows } = await reach.trx.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from ${reach.from(entry)}`
    )
    const count = rows[0]?.count ?? 0
    if (count > 0) {
      const known = categories.get(entry.category) ?? { tables: [], rows: 0 }
      known.tables.push(entry.table)
      known.rows += count
      categories.set(entry.category, known)
    }
  }
  const retained = retainedRecords(reach)
  return {
    customer_id: customerId,
    state: (await isErased(reach, customerId)) ? "erased" : "identifiable",
    categories: [...categories].map(([category, held]) => ({
      category,
      ...held,
    })),
    locked_records: retained.length,
    locked_through: retainedThrough(retained) ?? null,
    open_requests: await countOpenRequests(reach),
    consents: 0,
    objections: 0,
  }
}

async function countOpenRequests(reach: Reach): Promise<number> {
  const { rows } = await reach.trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from privacy_request
     where customer_id = any(?) and status = 'in_progress' and deleted_at is null`,
    [[...reach.customerIds]]
  )
  return rows[0]?.count ?? 0
}

async function isErased(reach: Reach, customerId: string): Promise<boolean> {
  const { rows } = await reach.trx.raw<{ rows: unknown[] }>(
    `select 1 from privacy_tombstone where reference = ? and kind = 'customer'
       and deleted_at is null limit 1`,
    [customerId]
  )
  return rows.length > 0
}
