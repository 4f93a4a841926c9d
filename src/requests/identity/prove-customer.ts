import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../../privacy-context"
import { checkCode } from "../codes"
import { BY_CODE } from "../verify-request"
import { checkPassword } from "./check-password"
import { notProven } from "./not-proven"

/** Who is logged in, and what they give to show that it is them. */
export type CustomerProof = {
  customerId: string
  email: string
  authIdentityId: string
  code?: string
  password?: string
}

/** How it became known who asks. */
export type Identified = {
  identified_by: "login" | "password" | typeof BY_CODE
  /**
   * Only a mailed code proves the mailbox: anybody can register with somebody
   * else's address, and knows the password then.
   */
  is_mailbox_proven: boolean
}

/**
 * Checks the code or the password of a logged-in customer.
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN` where one was given that is not right
 */
export async function proveCustomer(
  container: MedusaContainer,
  proof: CustomerProof
): Promise<Identified> {
  const { code, password, authIdentityId } = proof
  if (code !== undefined) {
    await requireAccountCode(container, { ...proof, code })
    return { identified_by: BY_CODE, is_mailbox_proven: true }
  }
  if (password === undefined) {
    return { identified_by: "login", is_mailbox_proven: false }
  }
  if (!(await checkPassword(container, authIdentityId, password))) {
    throw notProven()
  }
  return { identified_by: "password", is_mailbox_proven: false }
}

/**
 * Checks a code mailed to an account's address, which must still be its address.
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN`
 */
export async function requireAccountCode(
  container: MedusaContainer,
  {
    customerId,
    email,
    code,
  }: Pick<CustomerProof, "customerId" | "email"> & { code: string }
): Promise<void> {
  const { knex, options } = await resolvePrivacy(container)
  const proven = await checkCode(
    knex,
    { purpose: "account", reference: customerId, code, email },
    options.secret
  )
  if (!proven) {
    throw notProven()
  }
}
