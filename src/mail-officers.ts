import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PrivacyContext } from "./privacy-context"
import { hidingValues } from "./subject/run-transaction"

/** A mail to all officers: ids, counts and days, which a template words. */
export type OfficerMail = { template: string; data: Record<string, unknown> }

/**
 * Mails the officers. A shop without a mail service finds the same in the log,
 * the audit log and the lists, so that a mail that fails is only noted.
 */
export async function mailOfficers(
  container: MedusaContainer,
  privacy: Pick<PrivacyContext, "knex" | "options">,
  { template, data }: OfficerMail
): Promise<void> {
  const addresses = await officerAddresses(privacy)
  try {
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications(
        addresses.map((to) => ({ to, channel: "email", template, data }))
      )
  } catch {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(
        `Privacy: officers could not be mailed template "${template}"; is a notification provider for the channel "email" set up?`
      )
  }
}

/**
 * Where officers get mail. They may be named by address or by user id; without
 * any, it goes to the controller.
 */
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
