import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { findDue } from "../requests/lease"
import { carryOutRequestWorkflow } from "../workflows/carry-out-request"

/** As many as one run takes; the next is a minute away. */
const BATCH = 200

/**
 * Carries out the requests that are due: after the time to think again, when a
 * guard may have cleared, after a pause, or because a worker was killed. Every
 * worker may run it: they share the requests among them.
 */
export default async function carryOutRequests(
  container: MedusaContainer
): Promise<void> {
  const { knex } = await resolvePrivacy(container)
  for (const request_id of await findDue(knex, BATCH)) {
    await carryOutRequestWorkflow(container).run({ input: { request_id } })
  }
}

export const config = {
  name: "carry-out-privacy-requests",
  schedule: "* * * * *",
}
