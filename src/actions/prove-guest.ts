import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { checkCode } from "../requests/codes"
import {
  findGuestRequests,
  type GuestRequest,
} from "../requests/identity/find-guest-requests"
import { typeOfAsk } from "../requests/identity/guest-ask"
import { notProven } from "../requests/identity/not-proven"

/** What a guest gives back: what was asked, and the code mailed for it. */
export type GuestProof = {
  /** As `POST /store/privacy/requests` answered it. */
  request_id: string
  code: string
}

/**
 * Finds the requests of whoever gives back a code that was mailed to them,
 * newest first: those of one right, asked with one mailbox.
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN`
 */
export async function proveGuest(
  container: MedusaContainer,
  { request_id, code }: GuestProof
): Promise<GuestRequest[]> {
  const { knex, options } = await resolvePrivacy(container)
  const proven = await checkCode(
    knex,
    { purpose: "request", reference: request_id, code },
    options.secret
  )
  const type = typeOfAsk(request_id)
  if (!proven || !type) {
    throw notProven()
  }
  return await findGuestRequests(knex, {
    type,
    mailboxDigests: [proven.mailboxDigest],
  })
}
