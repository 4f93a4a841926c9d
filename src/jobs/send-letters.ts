import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { forgetAddresses, giveUpLetters, sendDueLetters } from "../letters"
import { resolvePrivacy } from "../privacy-context"

/**
 * Sends letters that could not be sent at once, gives up those that never
 * could, and destroys the keys to addresses that no letter needs any more.
 */
export default async function sendLettersJob(
  container: MedusaContainer
): Promise<void> {
  const { sent, postponed } = await sendDueLetters(container)
  const { knex } = await resolvePrivacy(container)
  await forgetAddresses(knex)
  await giveUpLetters(knex)

  if (postponed) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Privacy: ${postponed} letters could not be sent and are tried again later; ${sent} were sent`
      )
  }
}

export const config = { name: "privacy-send-letters", schedule: "* * * * *" }
