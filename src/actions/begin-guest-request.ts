import type { MedusaContainer } from "@medusajs/framework/types"
import { digestOfEmail, digestsOfEmail } from "../digest"
import { type PrivacyContext, resolvePrivacy } from "../privacy-context"
import {
  findGuestRequests,
  openOf,
  pendingOf,
} from "../requests/identity/find-guest-requests"
import { guestAsk } from "../requests/identity/guest-ask"
import type { NewRequest } from "../requests/open-request"
import type { RequestTypeValue } from "../requests/states"
import type { Locale } from "../requests/types"
import { openRequestWorkflow } from "../workflows/open-request"
import { handOver, takeOver } from "../workflows/hand-over"
import { mailFreshCode } from "./mail-fresh-code"

/** What somebody without an account asks. */
export type GuestAsk = {
  email: string
  type: RequestTypeValue
  /** Default: the option `requests.locale`. */
  locale?: Locale
  /** Whether only a code is wanted, for a request that was asked before. */
  follow: boolean
}

/**
 * Files a guest's request, unless it is open already, and mails a code to the
 * address, whatever is known of it. Runs after the answer, which says the same
 * to everybody.
 */
export async function beginGuestRequest(
  container: MedusaContainer,
  ask: GuestAsk
): Promise<void> {
  const privacy = await resolvePrivacy(container)
  const { options } = privacy
  const locale = ask.locale ?? options.requests.locale

  if (!ask.follow && !(await isAsked(privacy, ask))) {
    const asked_id = handOver(newRequest({ ...ask, locale }, privacy))
    await openRequestWorkflow(container)
      .run({ input: { asked_id } })
      .finally(() => takeOver(asked_id))
  }
  await mailFreshCode(container, {
    purpose: "request",
    reference: guestAsk(ask, options.secret),
    to: ask.email,
    locale,
  })
}

async function isAsked(
  { knex, options }: PrivacyContext,
  { email, type }: GuestAsk
): Promise<boolean> {
  const requests = await findGuestRequests(knex, {
    type,
    mailboxDigests: digestsOfEmail(email, options.secret),
  })
  return (openOf(requests) ?? pendingOf(requests)) !== undefined
}

const newRequest = (
  { email, type, locale }: GuestAsk,
  { options }: PrivacyContext
): NewRequest => ({
  type,
  channel: "guest",
  status: "identity_pending",
  subject_digest: digestOfEmail(email, options.secret),
  requested_by: "guest",
  locale,
  content: { email },
  replyTo: email,
})
