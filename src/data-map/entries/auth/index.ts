import type { PersonalData } from "../../types"
import { authIdentity, providerIdentity } from "./identities"
import {
  authMfaFactor,
  authMfaRecoveryCode,
  authPasswordResetToken,
  authVerification,
} from "./secrets"

/** Logins, their secrets, and what proves them. */
export const authEntries: readonly PersonalData[] = [
  providerIdentity,
  authIdentity,
  authMfaFactor,
  authMfaRecoveryCode,
  authPasswordResetToken,
  authVerification,
]
