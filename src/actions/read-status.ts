import type { MedusaContainer } from "@medusajs/framework/types"
import { prepareSubject } from "../prepare-subject"
import { resolvePrivacy } from "../privacy-context"
import { type PrivacyStatus, readPrivacyStatus } from "../privacy-status"
import { findCustomer } from "../subject/find-seed"
import { readSubject } from "../subject/read-subject"

/**
 * Reads how much the shop holds about a customer, and what is locked.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_FOREIGN_DATABASE`
 */
export async function readStatus(
  container: MedusaContainer,
  customerId: string
): Promise<PrivacyStatus> {
  const privacy = await resolvePrivacy(container)
  const { seed } = await findCustomer(privacy.knex, customerId)
  const { settings } = await prepareSubject(privacy)

  return await readSubject(privacy.knex, { seed, settings }, (reach) =>
    readPrivacyStatus(reach, customerId, privacy.options.secret)
  )
}
