import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PrivacyContext } from "../privacy-context"
import { mailOfficers } from "../mail-officers"
import { ANNOUNCED_DAYS, type Announcement } from "./announce"

/** The template a shop's mail service is asked for. */
export const RELEASE_TEMPLATE = "privacy-release-announced"

/**
 * Tells the officers by mail which locks end soon, and the log in any case.
 * Counts and days only. A shop without a mail service finds the same in the
 * summary and in the audit log.
 */
export async function tellOfficers(
  container: MedusaContainer,
  privacy: PrivacyContext,
  ends: readonly Announcement[]
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const records = ends.reduce((sum, end) => sum + end.records, 0)
  if (!records) {
    return
  }
  logger.info(
    `Privacy: the locks of ${records} accounting records end within ${ANNOUNCED_DAYS} days or have ended. They are released ${ANNOUNCED_DAYS} days from now, or the day after their last locked day if that is later. Place a legal hold to keep a fiscal year or a sales channel`
  )
  await mailOfficers(container, privacy, {
    template: RELEASE_TEMPLATE,
    data: { days: ANNOUNCED_DAYS, records, ends },
  })
}
