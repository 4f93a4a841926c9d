import { digestOf, digestOfEmail, type Secrets } from "../../digest"
import { RequestType } from "../../modules/privacy_request/models"
import type { RequestTypeValue } from "../states"

/**
 * The name under which a guest's request is known outside: made of nothing but
 * what the guest said, so that whoever asks the same gets the same, whether the
 * shop knows the address or not, and whether somebody asked before or not. A
 * request's own id would tell: it holds the time it was made.
 *
 * @example
 * guestAsk({ email: "jane@example.com", type: "access" }, options.secret)
 * // "prvask_access_5d0c..."
 */
export function guestAsk(
  { email, type }: { email: string; type: RequestTypeValue },
  secret: Secrets
): string {
  const mailbox = digestOfEmail(email, secret)
  const digest = digestOf(`guest-ask:${type}:${mailbox}`, secret)
  return `prvask_${type}_${digest.slice(-32)}`
}

const ASK = /^prvask_([a-z_]+)_[0-9a-f]{32}$/

/** What right a guest says to ask for; not proven before the code is checked. */
export function typeOfAsk(ask: string): RequestTypeValue | undefined {
  const named = ASK.exec(ask)?.[1]
  return Object.values(RequestType).find((type) => type === named)
}
