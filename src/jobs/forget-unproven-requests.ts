import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { dropSpentCodes } from "../requests/codes"
import { dropUnproven } from "../requests/identity/drop-unproven"
import { dropExpiredLimits } from "../requests/rate-limit"

const NAME = "forget-unproven-privacy-requests"

/**
 * Deletes guests' requests that nobody proved within thirty days, codes that
 * open nothing any more, and counts whose time is over.
 */
export default async function forgetUnprovenRequests(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { knex } = await resolvePrivacy(container)
  const requests = await dropUnproven(knex, NAME)
  await dropSpentCodes(knex)
  await dropExpiredLimits(knex)

  if (requests) {
    logger.info(`Privacy: ${requests} requests that nobody proved are deleted`)
  }
}

export const config = {
  name: NAME,
  schedule: "20 * * * *",
}
