import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../../privacy-context"
import { runTransaction } from "../../subject/run-transaction"
import { transition } from "../transition"
import { openContent } from "../verify-request"
import { codeOf } from "./code-of"
import { endOf } from "./end-of"
import { EXECUTORS } from "./executors"
import { isStillGuarded } from "./guards"
import { type Leased, renewLease, RENEW_MS, takeLease } from "../lease"
import { seedOfRequest } from "./prepare-work"
import type { Work, WorkResult } from "./types"

/** Which request, and what staff say about it. */
export type CarryOutOrder = {
  request_id: string
  /** Guards to go ahead in spite of. */
  override?: readonly string[]
  /** User id of the officer who wants it now. None: a worker, when it is due. */
  actor_id?: string
}

/**
 * Carries out one request, if there is something to do about it now and nobody
 * else is at it. What goes wrong is written down and tried again; it is not
 * thrown, unless an officer waits for the answer.
 *
 * Killed at any point, it is taken up by the next worker when the lease has run
 * out: what commits, commits the work and the request's end together.
 */
export async function carryOut(
  container: MedusaContainer,
  order: CarryOutOrder
): Promise<WorkResult> {
  const privacy = await resolvePrivacy(container)
  const leased = await takeLease(
    privacy.knex,
    order.request_id,
    order.actor_id !== undefined
  )
  if (!leased) {
    return { ...NOTHING, request_id: order.request_id }
  }
  const own = { id: leased.request.id, lease: leased.lease }
  const renewing = setInterval(() => {
    renewLease(privacy.knex, own).catch(() => undefined)
  }, RENEW_MS)
  renewing.unref()

  try {
    const done = await work(container, leased, order)
    return { ...NOTHING, request_id: own.id, ...done }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: request "${own.id}" could not be carried out: ${codeOf(error)}`
      )
    const end = await endOf(privacy, leased, error)
    if (order.actor_id) {
      throw error
    }
    return { ...NOTHING, request_id: own.id, ...end }
  } finally {
    clearInterval(renewing)
  }
}

async function work(
  container: MedusaContainer,
  { request, lease }: Leased,
  { override, actor_id }: CarryOutOrder
) {
  const privacy = await resolvePrivacy(container)
  const content = openContent(request, privacy.options)
  const prepared: Work = {
    container,
    privacy,
    request,
    lease,
    content,
    override: override ?? approvedOverride(request.details),
    actorId: actor_id ?? "system",
    isOrdered: actor_id !== undefined,
    ...(await seedOfRequest(privacy.knex, request, content)),
  }
  if (await isStillGuarded(prepared)) {
    return { outcome: "waiting" as const }
  }
  await begin(prepared)
  return await EXECUTORS[request.type](prepared)
}

/** What the first of two officers had proposed. */
function approvedOverride(details: Work["request"]["details"]): string[] {
  const { override } = (details ?? {}) as { override?: string[] }
  return override ?? []
}

async function begin({ privacy, request, lease, actorId }: Work) {
  // a worker that was killed had begun already
  if (request.status === "in_progress") {
    return
  }
  await runTransaction(privacy.knex, "read committed", (trx) =>
    transition(trx, request.id, { to: "in_progress", actorId, lease })
  )
}

const NOTHING: WorkResult = {
  request_id: "",
  outcome: "skipped",
  code: null,
  erasure: null,
  choices: null,
}
