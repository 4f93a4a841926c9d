import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { privacyError } from "../../../../errors"
import { resolvePrivacy } from "../../../../privacy-context"

/** How fresh the second factor has to be. */
const MAX_AGE_MS = 5 * 60 * 1000

type MfaClaims = {
  mfa_enabled?: boolean
  mfa_challenge_completed_at?: string | null
}

/**
 * Asks for a second factor proven within five minutes: of users who have one
 * (`access.require_mfa: "enrolled"`), or of everybody (`"always"`).
 *
 * Medusa has no step-up route; logging in anew is how a factor is proven.
 */
export async function stepUp(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { options } = await resolvePrivacy(req.scope)
  const claims: MfaClaims = req.auth_context
  const provenAt = Date.parse(claims.mfa_challenge_completed_at ?? "")

  if (Date.now() - provenAt <= MAX_AGE_MS) {
    return next()
  }
  const enrolled = claims.mfa_enabled || (await hasFactor(req))
  if (enrolled || options.access.require_mfa === "always") {
    throw privacyError(
      "PRIVACY_MFA_REQUIRED",
      enrolled
        ? "This needs a second factor proven within the last five minutes. Log in again and repeat the step"
        : "This shop asks for a second factor here. Add one to your user, log in again and repeat the step"
    )
  }
  next()
}

/** A token made before the user added a factor says nothing of it. */
async function hasFactor(req: AuthenticatedMedusaRequest): Promise<boolean> {
  const factors = await req.scope.resolve(Modules.AUTH).listAuthMfa(
    {
      auth_identity_id: req.auth_context.auth_identity_id,
      status: "enabled",
    },
    { select: ["id"] }
  )
  return factors.length > 0
}
