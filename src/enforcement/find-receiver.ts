import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SubjectKeys } from "../choices/subject"
import { digestsOfEmail, type Secrets } from "../digest"
import { hidingValues } from "../subject/run-transaction"
import { normalized, normalizeEmail, withoutNul } from "../subject/sql"
import type { Notification } from "./types"

/** Every id here is looked up by a primary key, addresses by our index. */
const CUSTOMERS = `select c.id from customer c
    where ${normalized("c.email")} = ? and c.deleted_at is null
  union select c.id from customer c where c.id = any(?)
  union select o.customer_id from "order" o
    where o.id = ? and o.customer_id is not null
  union select b.customer_id from cart b
    where b.id = ? and b.customer_id is not null`

/**
 * Whom a notification goes to: by its address, by the customer it names, and by
 * the order or cart it is about.
 */
export async function findReceiver(
  knex: Knex,
  notification: Notification,
  secrets: Secrets
): Promise<SubjectKeys> {
  const { to, receiver_id, resource_type, resource_id } = notification
  const email = to?.includes("@") ? normalizeEmail(withoutNul(to)) : ""
  const about = (type: string) =>
    withoutNul((resource_type === type && resource_id) || "")
  const named = [withoutNul(receiver_id ?? ""), about("customer")]

  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(CUSTOMERS, [
      email,
      named.filter(Boolean),
      about("order"),
      about("cart"),
    ])
  )
  return {
    customerIds: rows.map(({ id }) => id),
    digests: email ? digestsOfEmail(email, secrets) : [],
  }
}
