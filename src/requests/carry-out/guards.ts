import { Modules } from "@medusajs/framework/utils"
import { checkGuards } from "../../erasure/check-order"
import type { GuardFinding } from "../../erasure/guards"
import { findOpenCarts, holdingCarts } from "../../erasure/open-carts"
import { planErasure } from "../../erasure/plan"
import { prepareErasure } from "../../erasure/prepare-erasure"
import { prepareSubject } from "../../prepare-subject"
import { lockSubject } from "../../subject/lock-subject"
import { runTransaction } from "../../subject/run-transaction"
import { queueLetter } from "../queue-letter"
import { lockRequest, transition } from "../transition"
import type { WaitingGuard } from "../types"
import { eraseFirstStage } from "./first-stage"
import { returnLease } from "../lease"
import type { Work } from "./types"

/** How long until somebody looks again whether a guard still stands. */
const LOOK_AGAIN_MS = 60 * 60 * 1000

/**
 * Whether an erasure still has to wait, and if so, has it wait: what no guard
 * needs is erased at once, and the person is told what stands in the way.
 *
 * An officer who wants it now is refused instead, and told the same.
 *
 * @throws `PRIVACY_GUARDED`
 */
export async function isStillGuarded(work: Work): Promise<boolean> {
  const { request, privacy, lease } = work
  if (request.type !== "erasure") {
    return false
  }
  const standing = await findStanding(work)
  if (!standing.length) {
    return false
  }
  if (work.isOrdered) {
    checkGuards(standing, { override: work.override })
  }
  if (request.status === "waiting" && request.waiting_for === "guard") {
    await returnLease(
      privacy.knex,
      { id: request.id, lease },
      new Date(Date.now() + LOOK_AGAIN_MS)
    )
    return true
  }
  await startWaiting(work, standing.map(withoutMessage))
  return true
}

/** A column nobody declared is no guard to wait for: the erasure says so. */
async function findStanding(work: Work): Promise<GuardFinding[]> {
  const { privacy, seed, override } = work
  const { guards } = await planErasure(
    privacy.knex,
    seed,
    await prepareSubject(privacy)
  )
  return guards.filter(
    ({ code, overridable }) =>
      code !== "unmapped_data" && !(overridable && override.includes(code))
  )
}

async function startWaiting(work: Work, guards: WaitingGuard[]): Promise<void> {
  const { privacy, request, seed, lease } = work
  const settings = await prepareErasure(privacy)
  const { knex } = privacy
  const locking = work.container.resolve(Modules.LOCKING)
  const carts = await findOpenCarts(knex, seed)

  // a checkout under way finishes first: its cart is not an abandoned one
  await holdingCarts(locking, carts, () =>
    runTransaction(knex, "read committed", async (trx) => {
      await lockSubject(trx, seed, "exclusive")
      const { details } = await lockRequest(trx, request.id)
      const isErasedInPart = details?.first_stage_receipt_id !== undefined
      const receipt = isErasedInPart
        ? undefined
        : await eraseFirstStage(trx, work, settings)
      const waiting = await transition(trx, request.id, {
        to: "waiting",
        actorId: "system",
        lease,
        set: {
          waiting_for: "guard",
          guards,
          execute_after: new Date(Date.now() + LOOK_AGAIN_MS),
          details: {
            ...details,
            ...(receipt && { first_stage_receipt_id: receipt }),
          },
        },
        details: {
          waiting_for: "guard",
          guards: guards.map(({ code }) => code),
        },
      })
      await queueLetter(trx, waiting, "delayed", {
        guards,
        ...(receipt && { receipt_id: receipt }),
      })
    })
  )
}

const withoutMessage = ({ code, rows }: GuardFinding): WaitingGuard => ({
  code,
  rows,
})
