import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { privacyError, quotedId } from "../errors"
import { resolvePrivacy } from "../privacy-context"

/**
 * Refuses whoever is no privacy officer: a user named in `access.officers`, by
 * id or e-mail address; every admin user while nobody is named.
 *
 * @throws `PRIVACY_NOT_OFFICER`
 *
 * @example
 * await requireOfficer(container, "user_123")
 */
export async function requireOfficer(
  container: MedusaContainer,
  userId: string
): Promise<void> {
  const { options } = await resolvePrivacy(container)
  const { officers } = options.access

  if (!officers.length || officers.includes(userId)) {
    return
  }
  const email = (await emailOf(container, userId))?.toLowerCase()
  if (!officers.some((officer) => officer.toLowerCase() === email)) {
    throw privacyError(
      "PRIVACY_NOT_OFFICER",
      `User ${quotedId(userId)} is not a privacy officer. Officers are named in the plugin's option access.officers`
    )
  }
}

/**
 * The e-mail address of a user; undefined when there is no such user. A user
 * always has one, so this also says whether there is one.
 */
export async function emailOf(
  container: MedusaContainer,
  userId: string
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["email"],
    filters: { id: userId },
  })
  return data[0]?.email
}
