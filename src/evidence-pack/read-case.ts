import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { canonicalHash, canonicalText } from "../audit/canonical"
import {
  AUDIT_ENTRY,
  ERASURE_RECEIPT,
  type HashedTable,
} from "../audit/hashed-tables"
import { tasksOfRequest } from "../recipients/tasks/show-tasks"
import { requestNotFound } from "../requests/transition"
import type { RequestRow } from "../requests/types"
import { runTransaction } from "../subject/run-transaction"
import { withoutNul } from "../subject/sql"
import type { CaseRecord, ProvenRow } from "./types"

/**
 * Reads everything on record about a request, in one snapshot.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function readCase(knex: Knex, id: string): Promise<CaseRecord> {
  return await runTransaction(knex, "repeatable read", async (trx) => {
    const request = (await trx<RequestRow>("privacy_request")
      .where({ id: withoutNul(id) })
      .whereNull("deleted_at" as never)
      .first()) as RequestRow | undefined
    if (!request) {
      throw requestNotFound(id)
    }
    const proven = async (table: HashedTable, columns: Ordering) =>
      await readProven(trx, table, { requestId: request.id, ...columns })

    return {
      request,
      entries: await proven(AUDIT_ENTRY, {
        hash: "t.hash",
        order: "t.sequence",
      }),
      receipts: await proven(ERASURE_RECEIPT, {
        hash: canonicalHash(ERASURE_RECEIPT, "t"),
        order: "t.erased_at, t.id",
      }),
      recipientTasks: await tasksOfRequest(trx, request.id),
      letters: await trx("privacy_letter")
        .where({ request_id: request.id })
        .whereNull("deleted_at")
        .orderBy(["created_at", "id"]),
    }
  })
}

type Ordering = { hash: string; order: string }

async function readProven(
  trx: Knex.Transaction,
  hashed: HashedTable,
  { requestId, hash, order }: Ordering & { requestId: string }
): Promise<ProvenRow[]> {
  const { rows } = await trx.raw<{ rows: ProvenRow[] }>(
    `select to_jsonb(t) || jsonb_build_object('hash', ${hash},
       'canonical', ${canonicalText(hashed, "t")}) as row
     from ${hashed.table} t where t.request_id = ? order by ${order}`,
    [requestId]
  )
  return rows.map(({ row }) => row as ProvenRow)
}
