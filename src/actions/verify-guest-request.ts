import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import {
  currentOf,
  openOf,
  pendingOf,
} from "../requests/identity/find-guest-requests"
import { typeOfAsk } from "../requests/identity/guest-ask"
import { keepSaid, type KeptSaid, type Said } from "../requests/identity/said"
import { requestNotFound } from "../requests/transition"
import { handOver, takeOver } from "../workflows/hand-over"
import { proveGuestRequestWorkflow } from "../workflows/prove-guest-request"
import { type GuestProof, proveGuest } from "./prove-guest"

/**
 * Takes a guest's request on once the mailed code came back. One that was proven
 * before is left as it is.
 *
 * @returns the request's id
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN`, `PRIVACY_REQUEST_NOT_FOUND`,
 * `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`
 */
export async function verifyGuestRequest(
  container: MedusaContainer,
  { request_id, code, ...said }: GuestProof & Said
): Promise<string> {
  // a mistake in what is said does not cost the code
  const kept = await keep(container, request_id, said)
  const requests = await proveGuest(container, { request_id, code })
  const pending = openOf(requests) ? undefined : pendingOf(requests)
  if (pending) {
    const said_id = handOver(kept)
    await proveGuestRequestWorkflow(container)
      .run({ input: { request_id: pending.id, said_id } })
      .finally(() => takeOver(said_id))
    return pending.id
  }
  return requireOne(currentOf(requests), request_id).id
}

/** Whoever proved the mailbox may know that nothing was asked with it. */
export function requireOne<T>(request: T | undefined, askedFor: string): T {
  if (!request) {
    throw requestNotFound(askedFor)
  }
  return request
}

async function keep(
  container: MedusaContainer,
  ask: string,
  said: Said
): Promise<KeptSaid> {
  const { knex } = await resolvePrivacy(container)
  const type = typeOfAsk(ask)
  return type ? await keepSaid(knex, type, said) : { content: {} }
}
