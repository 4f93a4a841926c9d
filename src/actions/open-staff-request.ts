import type { MedusaContainer } from "@medusajs/framework/types"
import { digestOfSubject } from "../digest"
import { refuseErased } from "../erasure/refuse-erased"
import { resolvePrivacy } from "../privacy-context"
import { keepSaid, type Said } from "../requests/identity/said"
import type { NewRequest } from "../requests/open-request"
import type { Locale, RequestRow } from "../requests/types"
import { findSubject } from "../subject/find-seed"
import { normalizeEmail } from "../subject/sql"
import { openRequestWorkflow } from "../workflows"
import { handOver, takeOver } from "../workflows/hand-over"

/** A request that came by phone, mail or letter, as staff write it down. */
export type StaffRequest = Said & {
  type: RequestRow["type"]
  customer_id?: string
  order_id?: string
  /** Of somebody without a customer row. */
  email?: string
  locale?: Locale
  erasure_reason?: string
  note?: string
  identified_by?: string
  identity_note?: string
  /** A user id, or the id of a secret API key. */
  requested_by: string
}

/**
 * Opens a request for somebody who did not open it in the storefront. It waits
 * for staff to carry it out; where it is not yet known who asks, for that first.
 *
 * @returns the request's id, and whether it is new
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_ORDER_HAS_CUSTOMER`, `PRIVACY_ALREADY_ERASED`
 */
export async function openStaffRequest(
  container: MedusaContainer,
  asked: StaffRequest
): Promise<{ request_id: string; is_new: boolean }> {
  const { knex, options } = await resolvePrivacy(container)
  const { type, customer_id, order_id, locale, note, identified_by } = asked
  const address = asked.email
    ? normalizeEmail(asked.email)
    : (await findSubject(knex, { customer_id, order_id })).confirmation
  await refuseErased(
    knex,
    [customer_id, order_id].flatMap((id) => id ?? [])
  )

  const { details, content } = await keepSaid(knex, type, asked)
  const request: NewRequest = {
    type,
    channel: "staff",
    status: identified_by ? "verified" : "identity_pending",
    subject_digest: digestOfSubject(address, options.secret),
    customer_id,
    order_id,
    requested_by: asked.requested_by,
    reason: asked.erasure_reason,
    locale,
    note,
    identified_by,
    details,
    content: {
      ...content,
      ...(asked.email && { email: address }),
      ...(asked.identity_note && { identity_note: asked.identity_note }),
    },
    replyTo: address.includes("@") ? address : undefined,
  }
  const asked_id = handOver(request)
  const { result } = await openRequestWorkflow(container)
    .run({ input: { asked_id } })
    .finally(() => takeOver(asked_id))

  return { request_id: result.request_id, is_new: result.is_new }
}
