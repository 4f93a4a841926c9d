import { countChoices } from "./choices"
import type { Category } from "./data-map/vocabulary"
import { digestsOfEmail, type Secrets } from "./digest"
import { retainedRecords, retainedThrough } from "./erasure/retained"
import { OPEN_STATUSES } from "./requests/states"
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
  customerId: string,
  secrets: Secrets
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
  const { consents, objections, restricted } = await countChoices(reach.trx, {
    customerIds: reach.customerIds,
    digests: reach.mailboxes.flatMap((mailbox) =>
      digestsOfEmail(mailbox, secrets)
    ),
  })
  const living = restricted ? "restricted" : "identifiable"
  return {
    customer_id: customerId,
    state: (await isErased(reach, customerId)) ? "erased" : living,
    categories: [...categories].map(([category, held]) => ({
      category,
      ...held,
    })),
    locked_records: retained.length,
    locked_through: retainedThrough(retained) ?? null,
    open_requests: await countOpenRequests(reach),
    consents,
    objections,
  }
}

async function countOpenRequests(reach: Reach): Promise<number> {
  const { rows } = await reach.trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from privacy_request
     where customer_id = any(?) and status = any(?) and deleted_at is null`,
    [[...reach.customerIds], [...OPEN_STATUSES]]
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
