import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutNul } from "../subject/sql"
import { type ShownRequest, showRequests } from "./show-request"
import { requestNotFound } from "./transition"
import type { RequestRow } from "./types"

/**
 * SQL: the requests a customer asked, in the storefront or through staff. An
 * export for an authority, or for a reason that only its note says, is theirs to
 * learn of from the shop and not from here.
 */
const OWN = `r.customer_id = ? and r.deleted_at is null
  and (r.channel = 'customer'
    or (r.channel = 'staff' and r.reason not in ('authority', 'other')))`

export type OwnPage = {
  limit: number
  offset: number
  /** `received_at`, or `-received_at` for the last one first. */
  order: "received_at" | "-received_at"
}

/** Reads a page of a customer's own requests, and how many there are. */
export async function listOwnRequests(
  knex: Knex,
  customerId: string,
  { limit, offset, order }: OwnPage
): Promise<[requests: ShownRequest[], count: number]> {
  const direction = order === "received_at" ? "asc" : "desc"
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(
    `select r.* from privacy_request r where ${OWN}
     order by r.received_at ${direction}, r.id ${direction} limit ? offset ?`,
    [customerId, limit, offset]
  )
  const counted = await knex.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from privacy_request r where ${OWN}`,
    [customerId]
  )
  return [await showRequests(knex, rows), counted.rows[0]?.count ?? 0]
}

/**
 * Reads one of a customer's own requests.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, the same for somebody else's
 */
export async function readOwnRequest(
  knex: Knex,
  customerId: string,
  id: string
): Promise<ShownRequest> {
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(
    `select r.* from privacy_request r where r.id = ? and ${OWN}`,
    [withoutNul(id), customerId]
  )
  const [own] = await showRequests(knex, rows)
  if (!own) {
    throw requestNotFound(id)
  }
  return own
}
