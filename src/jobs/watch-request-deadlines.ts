import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mailOfficers } from "../mail-officers"
import { resolvePrivacy } from "../privacy-context"
import { watchDeadlines } from "../requests/deadlines/watch"

/** The template a shop's mail service is asked for. */
export const DEADLINES_TEMPLATE = "privacy-requests-due"

/**
 * Warns officers of requests that have to be answered soon, and marks those that
 * are late. Each is told of once for either.
 */
export default async function watchRequestDeadlines(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)
  const { near, late } = await watchDeadlines(privacy.knex, privacy.reach.today)

  if (late.length) {
    logger.error(
      `Privacy: ${late.length} requests are late: ${late.join(", ")}`
    )
  }
  if (near.length) {
    logger.warn(
      `Privacy: ${near.length} requests have to be answered within a week: ${near.join(", ")}`
    )
  }
  if (near.length || late.length) {
    await mailOfficers(container, privacy, {
      template: DEADLINES_TEMPLATE,
      data: { near, late },
    })
  }
}

export const config = {
  name: "watch-privacy-request-deadlines",
  schedule: "20 6 * * *",
}
