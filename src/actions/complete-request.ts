import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { requestNotFound, stateError } from "../requests/transition"
import type { RequestRow } from "../requests/types"
import { withoutNul } from "../subject/sql"
import { carryOutRequestWorkflow, proposeRequestWorkflow } from "../workflows"

/** An officer who wants a request carried out now. */
export type Completion = {
  request_id: string
  override: string[]
  /** A user id. */
  actor_id: string
}

/**
 * Carries out a request at once. Where the shop wants four eyes, an erasure
 * waits for a second officer first.
 *
 * @returns whether it waits for that
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`, and what
 * carrying it out refuses
 */
export async function completeRequest(
  container: MedusaContainer,
  { request_id, override, actor_id }: Completion
): Promise<{ is_proposed: boolean }> {
  const { knex, options } = await resolvePrivacy(container)
  const request = await knex<RequestRow>("privacy_request")
    .where({ id: withoutNul(request_id) })
    .whereNull("deleted_at" as never)
    .first("id", "type", "status", "waiting_for", "approved_by")
  if (!request) {
    throw requestNotFound(request_id)
  }
  const { id, type, approved_by } = request
  if (options.access.four_eyes && type === "erasure" && !approved_by) {
    await proposeRequestWorkflow(container).run({
      input: { request_id: id, override, proposed_by: actor_id },
    })
    return { is_proposed: true }
  }
  const { result } = await carryOutRequestWorkflow(container).run({
    input: { request_id: id, override, actor_id },
  })
  if (result.outcome === "skipped") {
    throw stateError(request as RequestRow, "completed")
  }
  return { is_proposed: false }
}
