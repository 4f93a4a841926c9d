import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { normalizeEmail, withoutNul } from "./sql"
import type { SubjectSeed } from "./types"

/** A subject to start from, and what its owner must type to confirm. */
export type ConfirmedSeed = { seed: SubjectSeed; confirmation: string }

/**
 * Finds a customer, account or guest, soft-deleted or not.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`
 */
export async function findCustomer(
  knex: Knex,
  id: string
): Promise<ConfirmedSeed> {
  const { rows } = await knex.raw<{ rows: { email: string | null }[] }>(
    "select email from customer where id = ?",
    [withoutNul(id)]
  )
  const [customer] = rows
  if (!customer) {
    throw privacyError(
      "PRIVACY_CUSTOMER_NOT_FOUND",
      `Customer with id ${quotedId(id)} not found`
    )
  }
  return {
    seed: { customerIds: [id] },
    confirmation: normalizeEmail(customer.email ?? id),
  }
}

/**
 * Finds an order that has no customer row; one that has belongs to the
 * customer's own route, which erases all of the person.
 *
 * @throws `PRIVACY_ORDER_NOT_FOUND`, `PRIVACY_ORDER_HAS_CUSTOMER`
 */
export async function findOrder(
  knex: Knex,
  id: string
): Promise<ConfirmedSeed> {
  const { rows } = await knex.raw<{
    rows: { email: string | null; customer_id: string | null }[]
  }>(
    `select o.email, c.id as customer_id
     from "order" o left join customer c on c.id = o.customer_id where o.id = ?`,
    [withoutNul(id)]
  )
  const [order] = rows
  if (!order) {
    throw privacyError(
      "PRIVACY_ORDER_NOT_FOUND",
      `Order with id ${quotedId(id)} not found`
    )
  }
  if (order.customer_id) {
    throw privacyError(
      "PRIVACY_ORDER_HAS_CUSTOMER",
      `Order "${id}" belongs to customer "${order.customer_id}". Use POST /admin/privacy/customers/${order.customer_id}/erase`
    )
  }
  return {
    seed: {
      customerIds: [],
      orderIds: [id],
      emails: order.email ? [order.email] : [],
    },
    confirmation: normalizeEmail(order.email ?? id),
  }
}

/**
 * Finds the subject a workflow names: by customer, or by an order without one.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_ORDER_HAS_CUSTOMER`
 */
export async function findSubject(
  knex: Knex,
  { customer_id, order_id }: { customer_id?: string; order_id?: string }
): Promise<ConfirmedSeed> {
  return order_id && !customer_id
    ? await findOrder(knex, order_id)
    : await findCustomer(knex, customer_id ?? "")
}
