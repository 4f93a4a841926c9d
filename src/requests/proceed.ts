import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ResolvedPrivacyOptions } from "../options"
import { hasOtherNames } from "./has-other-names"
import { queueLetter } from "./queue-letter"
import { transition } from "./transition"
import type { RequestContent, RequestRow, WaitingFor } from "./types"

const HOUR_MS = 60 * 60 * 1000

type Wait = { for: WaitingFor; until?: Date; why?: string }

/** What is known of a request whose person is known. */
export type Proceeding = {
  request: RequestRow
  content: RequestContent
  options: Pick<ResolvedPrivacyOptions, "erasure">
}

/**
 * Takes a request on once it is known who asks: at once, after the time in which
 * the person may think again, or when staff have looked at it.
 */
export async function proceed(
  trx: Knex.Transaction,
  proceeding: Proceeding
): Promise<RequestRow> {
  const { request } = proceeding
  const wait = await waitOf(trx, proceeding)

  if (!wait) {
    await trx("privacy_request")
      .where({ id: request.id })
      .update({ execute_after: trx.raw("clock_timestamp()") })
    return request
  }
  const waiting = await transition(trx, request.id, {
    to: "waiting",
    actorId: "system",
    set: { waiting_for: wait.for, execute_after: wait.until ?? null },
    details: { waiting_for: wait.for, ...(wait.why && { why: wait.why }) },
  })
  if (request.channel !== "staff") {
    await queueLetter(trx, waiting, "received")
  }
  return waiting
}

async function waitOf(
  trx: Knex.Transaction,
  { request, content, options }: Proceeding
): Promise<Wait | undefined> {
  if (request.channel === "staff") {
    return { for: "staff" }
  }
  // a new address would have to be proven, and a guest's rows have no one owner
  const isForStaff =
    request.type === "rectification" &&
    (request.channel === "guest" ||
      content.changes?.some(({ field }) => field === "email"))
  if (isForStaff) {
    return { for: "staff", why: "needs_judgment" }
  }
  if (
    request.is_mailbox_proven &&
    (await hasOtherNames(trx, request.customer_id, content.email))
  ) {
    return { for: "staff", why: "other_names" }
  }
  const hours = options.erasure.cooling_off_hours
  return request.type === "erasure" && hours > 0
    ? { for: "cooling_off", until: new Date(Date.now() + hours * HOUR_MS) }
    : undefined
}
