import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { privacyError, quotedId } from "../../errors"
import { runTransaction } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"

/** Under what an authority was handed data. */
export const DISCLOSURE_BASES = [
  "court_order",
  "legal_obligation",
  /** To establish, exercise or defend a claim. */
  "legal_claim",
] as const

/** Data handed over under law or court order. Ids, codes and a day. */
export type NewDisclosure = {
  customer_id?: string
  order_id?: string
  recipient_id: string
  basis: (typeof DISCLOSURE_BASES)[number]
  /** `YYYY-MM-DD` */
  disclosed_on: string
  /** The authority's own case number. */
  reference?: string
  recordedBy: string
}

/**
 * Records that data was handed to an authority. It stands in the person's
 * archive, is never changed, and removed after five years.
 *
 * @returns its id
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`
 */
export async function recordDisclosure(
  knex: Knex,
  { recordedBy, ...said }: NewDisclosure
): Promise<string> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await requireRows(trx, said)
    const id = generateEntityId(undefined, "prvdis")

    await trx("privacy_disclosure").insert({
      ...said,
      id,
      recorded_by: recordedBy,
    })
    await writeAuditEntry(trx, {
      action: "disclosure.recorded",
      actorId: recordedBy,
      details: {
        disclosure_id: id,
        recipient_id: said.recipient_id,
        basis: said.basis,
      },
    })
    return id
  })
}

async function requireRows(
  trx: Knex.Transaction,
  { customer_id, order_id }: Pick<NewDisclosure, "customer_id" | "order_id">
): Promise<void> {
  const exists = async (table: string, id: string) =>
    (await trx(table)
      .where({ id: withoutNul(id) })
      .first("id")) !== undefined

  if (customer_id && !(await exists("customer", customer_id))) {
    throw privacyError(
      "PRIVACY_CUSTOMER_NOT_FOUND",
      `Customer with id ${quotedId(customer_id)} not found`
    )
  }
  if (order_id && !(await exists("order", order_id))) {
    throw privacyError(
      "PRIVACY_ORDER_NOT_FOUND",
      `Order with id ${quotedId(order_id)} not found`
    )
  }
}
