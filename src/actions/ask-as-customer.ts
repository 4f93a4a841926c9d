import type { MedusaContainer } from "@medusajs/framework/types"
import { digestOfEmail } from "../digest"
import { resolvePrivacy } from "../privacy-context"
import { readAccount } from "../requests/identity/account"
import { notProven } from "../requests/identity/not-proven"
import { proveCustomer } from "../requests/identity/prove-customer"
import { requireOwnAddresses } from "../requests/identity/require-own-addresses"
import { keepSaid, type Said } from "../requests/identity/said"
import type { NewRequest } from "../requests/open-request"
import type { RequestTypeValue } from "../requests/states"
import type { Locale } from "../requests/types"
import { openRequestWorkflow } from "../workflows/open-request"
import { handOver, takeOver } from "../workflows/hand-over"

/** What a logged-in customer asks, and how they show that it is them. */
export type CustomerAsk = Said & {
  type: RequestTypeValue
  customerId: string
  authIdentityId: string
  code?: string
  password?: string
  /** Default: the option `requests.locale`. */
  locale?: Locale
}

/** Rights that hand out or destroy everything: a stolen login is not enough. */
const NEEDS_PROOF: readonly RequestTypeValue[] = [
  "access",
  "portability",
  "erasure",
]

/**
 * Files a request of a logged-in customer.
 *
 * @returns the ID of the request; of the open one, where it was asked before
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN`, `PRIVACY_INVALID_REQUEST`,
 * `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`
 */
export async function askAsCustomer(
  container: MedusaContainer,
  {
    type,
    customerId,
    authIdentityId,
    code,
    password,
    locale,
    ...said
  }: CustomerAsk
): Promise<string> {
  const { knex, options } = await resolvePrivacy(container)
  const { email } = await readAccount(knex, customerId)

  // a mistake in what is said does not cost the code
  await requireOwnAddresses(knex, customerId, said.changes)
  const kept = await keepSaid(knex, type, said)
  const identified = await proveCustomer(container, {
    ...{ customerId, email, authIdentityId, code, password },
  })
  if (identified.identified_by === "login" && NEEDS_PROOF.includes(type)) {
    throw notProven()
  }
  const asked: NewRequest = {
    type,
    channel: "customer",
    status: "verified",
    subject_digest: digestOfEmail(email, options.secret),
    customer_id: customerId,
    requested_by: customerId,
    ...identified,
    ...kept,
    locale,
    replyTo: email,
  }
  return await openHandedOver(container, asked)
}

async function openHandedOver(
  container: MedusaContainer,
  asked: NewRequest
): Promise<string> {
  const asked_id = handOver(asked)
  const { result } = await openRequestWorkflow(container)
    .run({ input: { asked_id } })
    .finally(() => takeOver(asked_id))

  return result.request_id
}
