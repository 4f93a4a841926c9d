import { Modules } from "@medusajs/framework/utils"
import { eraseSubject } from "../../../erasure/erase-subject"
import { ERASURE_REASONS, type ErasureReason } from "../../../erasure/order"
import { prepareErasure } from "../../../erasure/prepare-erasure"
import type { Executor } from "../types"

/**
 * Erases. The transaction that erases is the one that ends the request, with
 * the receipt and the letter.
 */
export const carryOutErasure: Executor = async (work) => {
  const { privacy, request, lease, seed, confirmation } = work
  const settings = await prepareErasure(privacy)

  const erasure = await eraseSubject(
    {
      knex: privacy.knex,
      locking: work.container.resolve(Modules.LOCKING),
    },
    {
      seed,
      confirmation,
      reason: reasonOf(request.reason),
      note: request.note ?? undefined,
      override: work.override,
      requestedBy: request.requested_by,
      request: { id: request.id, lease },
    },
    settings
  )
  return { outcome: "completed", erasure }
}

const reasonOf = (reason: string): ErasureReason =>
  ERASURE_REASONS.find((one) => one === reason) ?? "customer_request"
