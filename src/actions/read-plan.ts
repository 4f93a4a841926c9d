import type { MedusaContainer } from "@medusajs/framework/types"
import { planErasure } from "../erasure/plan"
import type { ErasurePlan } from "../erasure/types"
import { prepareSubject } from "../prepare-subject"
import { resolvePrivacy } from "../privacy-context"
import { findSubject } from "../subject/find-seed"

/**
 * Says what an erasure of a subject would do. Changes nothing.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_ORDER_HAS_CUSTOMER`, `PRIVACY_FOREIGN_DATABASE`
 */
export async function readPlan(
  container: MedusaContainer,
  subject: { customer_id?: string; order_id?: string }
): Promise<ErasurePlan> {
  const privacy = await resolvePrivacy(container)
  const { seed } = await findSubject(privacy.knex, subject)

  return await planErasure(privacy.knex, seed, await prepareSubject(privacy))
}
