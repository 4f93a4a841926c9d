import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const EMAILPASS = "emailpass"

/**
 * Whether a password is the one of this login. Asks Medusa's Auth Module as a
 * login does, with the name the login was made with, and opens no session.
 *
 * False for a login without a password, such as one through another service.
 */
export async function checkPassword(
  container: MedusaContainer,
  authIdentityId: string,
  password: string
): Promise<boolean> {
  const auth = container.resolve(Modules.AUTH)
  const [login] = await auth.listProviderIdentities(
    { auth_identity_id: authIdentityId, provider: EMAILPASS },
    { select: ["id", "entity_id"] }
  )
  if (!login) {
    return false
  }
  const { success, authIdentity } = await auth.authenticate(EMAILPASS, {
    url: "",
    headers: {},
    query: {},
    protocol: "https",
    body: { email: login.entity_id, password },
  })
  return success && authIdentity?.id === authIdentityId
}
