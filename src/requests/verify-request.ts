import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ResolvedPrivacyOptions } from "../options"
import { plainDate, scopeOf, type RetentionRules } from "../retention"
import { seal, unseal } from "../sealing/seal"
import { hidingValues } from "../subject/run-transaction"
import { normalized, normalizeEmail } from "../subject/sql"
import { resumedDueOn } from "./deadlines/resumed-due-on"
import { proceed } from "./proceed"
import { lockRequest, transition } from "./transition"
import type { RequestContent, RequestRow } from "./types"

/** How a code that came back is written down. */
export const BY_CODE = "email_code"

/** How, and by whom, it became known who asks. */
export type Verification = {
  request_id: string
  identified_by: string
  verified_by: string
  /** How staff did it, in words. Sealed with the request. */
  identity_note?: string
}

export type VerifySettings = {
  options: Pick<ResolvedPrivacyOptions, "secret" | "erasure" | "controller">
  rules: RetentionRules
}

/**
 * Records how it became known who asks, and takes the request on. Time in which
 * doubt about identity stopped the clock is added to the deadline.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`
 */
export async function verifyRequest(
  trx: Knex.Transaction,
  { request_id, identified_by, verified_by, identity_note }: Verification,
  { options, rules }: VerifySettings
): Promise<RequestRow> {
  const before = await lockRequest(trx, request_id)
  const content = {
    ...openContent(before, options),
    ...(identity_note && { identity_note }),
  }
  const sealed = identity_note ? seal(content, options.secret) : undefined
  const byCode = identified_by === BY_CODE
  const today = plainDate(new Date(), scopeOf(rules).time_zone)

  const request = await transition(trx, request_id, {
    to: "verified",
    actorId: verified_by,
    set: {
      identified_by,
      paused_at: null,
      ...(sealed && { content_sealed: sealed.sealed, content_key: sealed.key }),
      due_on: resumedDueOn(before, { today, rules, options }),
      ...(byCode && {
        is_mailbox_proven: true,
        customer_id: before.customer_id ?? (await guestOf(trx, content.email)),
      }),
    },
    details: { identified_by },
  })
  return await proceed(trx, { request, content, options })
}

/** What the request has to know while it is open. */
export function openContent(
  { content_sealed, content_key }: RequestRow,
  { secret }: Pick<ResolvedPrivacyOptions, "secret">
): RequestContent {
  return (
    unseal<RequestContent>(
      { sealed: content_sealed, key: content_key },
      secret
    ) ?? {}
  )
}

/** A row of the person's, under which the request is found with their data. */
async function guestOf(
  trx: Knex.Transaction,
  email: string | undefined
): Promise<string | null> {
  const { rows } = await hidingValues(
    trx.raw<{ rows: { id: string }[] }>(
      `select id from customer
       where ${normalized("email")} = ? and not has_account
       order by created_at limit 1`,
      [normalizeEmail(email ?? "")]
    )
  )
  return rows[0]?.id ?? null
}
