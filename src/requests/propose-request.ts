import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockRequest, transition } from "./transition"
import type { RequestRow } from "./types"

export type Proposal = {
  request_id: string
  /** A user id. */
  proposed_by: string
  /** Guards to go ahead in spite of, once it is approved. */
  override: readonly string[]
}

/**
 * Has an erasure wait for a second officer, where the shop wants four eyes.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`
 */
export async function proposeRequest(
  trx: Knex.Transaction,
  { request_id, proposed_by, override }: Proposal
): Promise<RequestRow> {
  const { details } = await lockRequest(trx, request_id)
  return await transition(trx, request_id, {
    to: "waiting",
    actorId: proposed_by,
    set: {
      waiting_for: "approval",
      proposed_by,
      execute_after: null,
      details: { ...details, override: [...override] },
    },
    details: { waiting_for: "approval", override: [...override] },
  })
}
