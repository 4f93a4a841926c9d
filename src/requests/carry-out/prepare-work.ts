import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"
import { findSubject } from "../../subject/find-seed"
import type { SubjectSeed } from "../../subject/types"
import type { RequestContent, RequestRow } from "../types"

/**
 * Where the search for the person starts. Rows that only an address ties to them
 * count when a code mailed there came back, or staff identified the person.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_IDENTITY_NOT_PROVEN`
 */
export async function seedOfRequest(
  knex: Knex,
  request: RequestRow,
  { email }: Pick<RequestContent, "email">
): Promise<{ seed: SubjectSeed; confirmation: string }> {
  const { channel, customer_id, order_id, is_mailbox_proven } = request

  if (channel === "guest" || (!customer_id && !order_id)) {
    if (!email || (channel === "guest" && !is_mailbox_proven)) {
      throw privacyError(
        "PRIVACY_IDENTITY_NOT_PROVEN",
        `Nobody has proven the address that privacy request "${request.id}" is about`
      )
    }
    return { seed: { customerIds: [], emails: [email] }, confirmation: email }
  }
  const found = await findSubject(knex, {
    customer_id: customer_id ?? undefined,
    order_id: order_id ?? undefined,
  })
  const ownRowsOnly = channel === "customer" && !is_mailbox_proven
  return { ...found, seed: { ...found.seed, ownRowsOnly } }
}
