import type { PrivacyContext } from "../../privacy-context"
import { runTransaction } from "../../subject/run-transaction"
import { lockRequest, transition } from "../transition"
import type { RequestRow } from "../types"
import { codeOf } from "./code-of"
import { type Leased, returnLease } from "../lease"
import type { WorkResult } from "./types"

/** Tries, before somebody has to look at it. */
const MOST_ATTEMPTS = 8

/** The longest pause between two tries. */
const LONGEST_PAUSE_MINUTES = 360

/** There is nobody left to answer. */
const NOBODY_LEFT = ["PRIVACY_ALREADY_ERASED", "PRIVACY_CUSTOMER_NOT_FOUND"]

/** What another worker, or somebody who canceled, has done meanwhile. */
const OVERTAKEN = "PRIVACY_REQUEST_STATE"

/**
 * Writes down that a request could not be carried out: to be tried again, or
 * failed, or canceled where nobody is left.
 */
export async function endOf(
  { knex }: PrivacyContext,
  { request: { id }, lease }: Leased,
  error: unknown
): Promise<Pick<WorkResult, "outcome" | "code">> {
  const code = codeOf(error)
  if (code === OVERTAKEN) {
    await returnLease(knex, { id, lease }, null)
    return { outcome: "skipped", code }
  }
  return await runTransaction(knex, "read committed", async (trx) => {
    const request = await lockRequest(trx, id)
    if (request.lease !== lease) {
      return { outcome: "skipped", code }
    }
    if (NOBODY_LEFT.includes(code)) {
      await transition(trx, id, {
        to: "canceled",
        actorId: "system",
        lease,
        details: { code },
      })
      return { outcome: "canceled", code }
    }
    const attempts = request.attempts + 1
    const hasFailed =
      attempts >= MOST_ATTEMPTS && request.status === "in_progress"
    if (hasFailed) {
      await transition(trx, id, {
        to: "failed",
        actorId: "system",
        lease,
        set: { attempts, failed_code: code, execute_after: null },
        details: { code, attempts },
      })
      return { outcome: "failed", code }
    }
    await postpone(trx, request, { lease, attempts, code })
    return { outcome: "postponed", code }
  })
}

type Postponing = { lease: string; attempts: number; code: string }

async function postpone(
  trx: Parameters<typeof transition>[0],
  request: RequestRow,
  { lease, attempts, code }: Postponing
): Promise<void> {
  const set = { attempts, execute_after: later(attempts) }
  if (request.status === "in_progress") {
    await transition(trx, request.id, {
      to: "verified",
      actorId: "system",
      lease,
      set,
      details: { code, attempts },
    })
    return
  }
  // it had not begun: an officer's try that was refused leaves it where it was
  await trx("privacy_request")
    .where({ id: request.id })
    .update({
      lease: null,
      lease_until: null,
      ...(request.execute_after && set),
    })
}

/** Two minutes, then twice as long each time. */
function later(attempts: number): Date {
  const minutes = Math.min(2 ** attempts, LONGEST_PAUSE_MINUTES)
  return new Date(Date.now() + minutes * 60_000)
}
