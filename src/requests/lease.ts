import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../subject/run-transaction"
import { lockRequest, stateError } from "./transition"
import type { RequestRow } from "./types"

/** How long a worker that has gone silent keeps a request from the others. */
const LEASE = "3 minutes"

/** How often a worker says that it still works. */
export const RENEW_MS = 30_000

/** A request that a worker has taken, and by which it proves so. */
export type Leased = { request: RequestRow; lease: string }

/**
 * SQL: nobody works on the request, and there is something to do about it now.
 * A worker that was killed has left it in progress.
 */
const DUE = `deleted_at is null and closed_at is null
  and (lease_until is null or lease_until < clock_timestamp())
  and ((status = 'in_progress' and lease is not null)
    or (status in ('verified', 'waiting') and execute_after <= clock_timestamp()))`

/** The requests to carry out now, those that wait longest first. */
export async function findDue(knex: Knex, limit: number): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from privacy_request where ${DUE}
     order by execute_after nulls first, id limit ?`,
    [limit]
  )
  return rows.map(({ id }) => id)
}

/**
 * Takes a request, unless another worker has it or there is nothing to do. Of
 * many workers that try at once one gets it; nobody waits for a row.
 *
 * @param now - staff want it now: also when it waits for them, or has failed
 */
export async function takeLease(
  knex: Knex,
  id: string,
  now = false
): Promise<Leased | undefined> {
  const lease = randomUUID()
  const due = now
    ? `deleted_at is null and closed_at is null
       and (lease_until is null or lease_until < clock_timestamp())
       and status in ('verified', 'waiting', 'failed', 'in_progress')`
    : DUE
  const { rows } = await hidingValues(
    knex.raw<{ rows: RequestRow[] }>(
      `update privacy_request set lease = ?,
         lease_until = clock_timestamp() + interval '${LEASE}'
       where id = (
         select id from privacy_request where id = ? and ${due}
         for update skip locked
       ) returning *`,
      [lease, id]
    )
  )
  return rows[0] && { request: rows[0], lease }
}

/** Says that the worker still works. */
export async function renewLease(
  knex: Knex,
  { id, lease }: { id: string; lease: string }
): Promise<void> {
  await knex.raw(
    `update privacy_request
     set lease_until = clock_timestamp() + interval '${LEASE}'
     where id = ? and lease = ?`,
    [id, lease]
  )
}

/** Gives a request back, to be looked at again at that moment. */
export async function returnLease(
  knex: Knex,
  { id, lease }: { id: string; lease: string },
  executeAfter: Date | null
): Promise<void> {
  await knex.raw(
    `update privacy_request set lease = null, lease_until = null,
       execute_after = ? where id = ? and lease = ?`,
    [executeAfter, id, lease]
  )
}

/**
 * Holds a request for the transaction that ends it, so that two workers can't
 * both: of one whose lease has run out nothing is committed.
 *
 * @throws `PRIVACY_REQUEST_STATE`
 */
export async function holdLease(
  trx: Knex.Transaction,
  { id, lease }: { id: string; lease: string }
): Promise<RequestRow> {
  const request = await lockRequest(trx, id)
  if (request.lease !== lease || request.status !== "in_progress") {
    throw stateError(request, "completed")
  }
  return request
}
