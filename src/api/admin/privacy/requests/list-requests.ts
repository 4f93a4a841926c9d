import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OPEN_STATUSES } from "../../../../requests/states"
import type { RequestRow } from "../../../../requests/types"
import { type AdminPrivacyRequest, REQUEST_FIELDS } from "./present"
import type { AdminListRequestsType } from "./validators"

/** Lists requests, the filters joined by "and"; counts them in the same way, if asked. */
export async function listRequests(
  knex: Knex,
  query: AdminListRequestsType
): Promise<{ privacy_requests: AdminPrivacyRequest[]; count?: number }> {
  const found = () => filtered(knex, query)
  const { limit, offset, order, with_count } = query
  const direction = order.startsWith("-") ? "desc" : "asc"
  const column = order.replace("-", "")
  // no index lists days from the last to the first with those without at the end
  const nulls = column === "due_on" ? "nulls last" : ""

  const [counted, privacy_requests] = await Promise.all([
    with_count ? found().count({ count: "*" }) : undefined,
    found()
      .select(...REQUEST_FIELDS)
      .orderByRaw(`?? ${direction} ${nulls}, id ${direction}`, [column])
      .limit(limit)
      .offset(offset),
  ])

  return {
    privacy_requests,
    ...(counted && { count: Number(counted[0]?.count ?? 0) }),
  }
}

function filtered(
  knex: Knex,
  { type, status, open, customer_id, due_before, q }: AdminListRequestsType
): Knex.QueryBuilder {
  const requests: Knex.QueryBuilder =
    knex<RequestRow>("privacy_request").whereNull("deleted_at")

  if (type) {
    requests.whereIn("type", type)
  }
  if (status) {
    requests.whereIn("status", status)
  }
  if (open !== undefined) {
    const statuses = [...OPEN_STATUSES]
    requests[open ? "whereIn" : "whereNotIn"]("status", statuses)
  }
  if (customer_id) {
    requests.where({ customer_id })
  }
  if (due_before) {
    requests.where("due_on", "<", due_before)
  }
  return q ? requests.whereRaw(...searched(q)) : requests
}

/** The beginning of a request's id, or the number of an order of the person's. */
function searched(q: string): [sql: string, values: (string | number)[]] {
  const number = q.replace(/^#/, "")
  if (/^\d{1,9}$/.test(number)) {
    return [
      `(customer_id in (select o.customer_id from "order" o where o.display_id = ?)
        or order_id in (select o.id from "order" o where o.display_id = ?))`,
      [Number(number), Number(number)],
    ]
  }
  return ["id like ?", [`${q.replaceAll(/[\\%_]/g, "\\$&")}%`]]
}
