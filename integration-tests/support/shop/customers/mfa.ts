import type { Shop } from "../setup"
import type { Account } from "./account"
import { totp } from "./totp"

export interface MfaInput {
  label?: string
  issuer?: string
  metadata?: Record<string, unknown>
}

export interface MfaEnrollment {
  readonly factorId: string
  /** Base32, for `logIn`. */
  readonly secret: string
  readonly recoveryCodes: string[]
}

/**
 * Adds an authenticator app to an account, proves it, and fetches recovery
 * codes. The shop needs `AUTH_MFA_ENCRYPTION_KEY`.
 */
export const enrollMfa = async (
  { store }: Shop,
  { token }: Pick<Account, "token">,
  { label = "Telefon", ...rest }: MfaInput = {}
): Promise<MfaEnrollment> => {
  const customer = store.as(token)
  const { mfa_factor, secret } = await customer.post<{
    mfa_factor: { id: string }
    secret: string
  }>("/auth/mfa/factors", { provider: "totp", label, ...rest })
  await customer.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, {
    code: totp(secret),
  })
  const { recovery_codes } = await customer.post<{ recovery_codes: string[] }>(
    "/auth/mfa/recovery-codes"
  )

  return { factorId: mfa_factor.id, secret, recoveryCodes: recovery_codes }
}
