import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PrivacyContext } from "../privacy-context"
import { hidingValues } from "../subject/run-transaction"
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
  const addresses = await officerAddresses(privacy)
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications(
      addresses.map((to) => ({
        to,
        channel: "email",
        template: RELEASE_TEMPLATE,
        data: { days: ANNOUNCED_DAYS, records, ends },
      }))
    )
  } catch {
    logger.info(
      `Privacy: officers could not be mailed template "${RELEASE_TEMPLATE}"; is a notification provider for the channel "email" set up?`
    )
  }
}

/** Officers may be named by address or by user id; without any, the controller. */
async function officerAddresses({
  knex,
  options,
}: Pick<PrivacyContext, "knex" | "options">): Promise<string[]> {
  const { officers } = options.access
  const { rows } = await usersOf(knex, officers)
  const named = officers.filter((officer) => officer.includes("@"))
  const all = [...named, ...rows.map(({ email }) => email)]
  const controller = options.controller?.email

  return [...new Set(all.length || !controller ? all : [controller])]
}

async function usersOf(knex: Knex, ids: readonly string[]) {
  return await hidingValues(
    knex.raw<{ rows: { email: string }[] }>(
      `select email from "user" where id = any(?) and deleted_at is null`,
      [[...ids]]
    )
  )
}
