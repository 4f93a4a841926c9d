import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../../errors"
import type { Secrets } from "../../digest"
import { withoutNul } from "../../subject/sql"
import { type ChoiceSubject, subjectOfCustomer } from "../subject"

/**
 * A customer as staff see them. A guest's row stands for its mailbox; an
 * account does so only once the mailbox is proven, and then rows were joined.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`
 */
export async function subjectInView(
  knex: Knex,
  customerId: string,
  secrets: Secrets
): Promise<ChoiceSubject> {
  const { rows } = await knex.raw<{ rows: { has_account: boolean }[] }>(
    "select has_account from customer where id = ?",
    [withoutNul(customerId)]
  )
  const [customer] = rows
  if (!customer) {
    throw privacyError(
      "PRIVACY_CUSTOMER_NOT_FOUND",
      `Customer with id ${quotedId(customerId)} not found`
    )
  }
  return {
    ...(await subjectOfCustomer(knex, customerId, secrets)),
    isMailboxProven: !customer.has_account,
  }
}
