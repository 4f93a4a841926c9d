import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { transition } from "./transition"
import type { RequestRow } from "./types"

export type Doubt = {
  request_id: string
  /** One of `DOUBTS`. */
  doubt: string
  /** A user id. */
  doubted_by: string
}

/**
 * Records reasonable doubt about who asks. The clock stops until it is known
 * (GDPR art. 12(6)): without this record it runs on.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`
 */
export async function doubtIdentity(
  trx: Knex.Transaction,
  { request_id, doubt, doubted_by }: Doubt
): Promise<RequestRow> {
  return await transition(trx, request_id, {
    to: "identity_pending",
    actorId: doubted_by,
    set: {
      paused_at: new Date(),
      waiting_for: null,
      execute_after: null,
    },
    details: { doubt },
  })
}
