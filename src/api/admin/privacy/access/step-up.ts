import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
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
  const asked = options.access.require_mfa === "always" || claims.mfa_enabled
  const provenAt = Date.parse(claims.mfa_challenge_completed_at ?? "")

  if (asked && !(Date.now() - provenAt <= MAX_AGE_MS)) {
    throw privacyError(
      "PRIVACY_MFA_REQUIRED",
      claims.mfa_enabled
        ? "This needs a second factor proven within the last five minutes. Log in again and repeat the step"
        : "This shop asks for a second factor here. Add one to your user, log in again and repeat the step"
    )
  }
  next()
}
