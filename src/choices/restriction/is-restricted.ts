import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../../subject/run-transaction"
import { type ChoiceSubject, isOf, keysOf, valuesOf } from "../subject"

/**
 * Whether a subject is restricted now. One statement, by index.
 *
 * @example
 * await isRestricted(knex, { customerId: "cus_1" }) // false
 */
export async function isRestricted(
  knex: Knex,
  subject: ChoiceSubject
): Promise<boolean> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: unknown[] }>(
      `select 1 from privacy_restriction r where ${isOf("r")}
         and r.lifted_at is null and r.deleted_at is null limit 1`,
      valuesOf(keysOf(subject))
    )
  )
  return rows.length > 0
}
