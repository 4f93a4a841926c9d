import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { announceTasks, forgetSubjects, tellDueRecipients } from "../recipients"

/**
 * Tells recipients what became of data they were given (GDPR art. 19): tasks
 * that are due, and those that could not be told before.
 */
export default async function tellRecipientsJob(
  container: MedusaContainer
): Promise<void> {
  await announceTasks(container)
  await tellDueRecipients(container)
  const { knex } = await resolvePrivacy(container)
  await forgetSubjects(knex)
}

export const config = { name: "privacy-tell-recipients", schedule: "* * * * *" }
