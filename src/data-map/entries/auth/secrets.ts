import { definePersonalData } from "../../define-personal-data"
import type { ReachPath } from "../../types"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"
import { onCustomerLogin } from "./actors"

/** Secrets of a login that staff share are left to staff. */
const OF_CUSTOMER_LOGIN: readonly ReachPath[] = [
  {
    column: "t.auth_identity_id",
    in: "auth_identity",
    where: onCustomerLogin("t.auth_identity_id"),
  },
]

export const authMfaFactor = definePersonalData({
  table: "auth_mfa_factor",
  module: "auth",
  label: { en: "Two-step login", nb: "Totrinnsinnlogging" },
  category: "credential",
  purposes: ["security"],
  source: "given",
  reach: OF_CUSTOMER_LOGIN,
  rows: "delete",
  why: "The second step protects a login that no longer exists",
  columns: {
    provider_metadata: goesWithRow(
      "credential",
      "The shared secret behind your one-time codes",
      { export: "existence" }
    ),
    metadata: goesWithRow(
      "account",
      "Your own name for the device, such as a phone model"
    ),
  },
  notPersonal: [...ROW_COLUMNS, "auth_identity_id", "provider", "status"],
})

export const authMfaRecoveryCode = definePersonalData({
  table: "auth_mfa_recovery_code",
  module: "auth",
  label: { en: "Recovery codes", nb: "Gjenopprettingskoder" },
  category: "credential",
  purposes: ["security"],
  source: "observed",
  reach: OF_CUSTOMER_LOGIN,
  rows: "delete",
  why: "Recovery codes open a login that no longer exists",
  columns: {
    code_hash: goesWithRow(
      "credential",
      "Digest of a code that replaces your second step",
      { export: "existence" }
    ),
  },
  notPersonal: [...ROW_COLUMNS, "auth_identity_id"],
})

export const authPasswordResetToken = definePersonalData({
  table: "auth_password_reset_token",
  module: "auth",
  label: { en: "Password resets", nb: "Tilbakestilling av passord" },
  category: "credential",
  purposes: ["security"],
  source: "observed",
  reach: OF_CUSTOMER_LOGIN,
  rows: "delete",
  why: "Medusa keeps unused reset tokens for ever, and there is no password left to reset",
  columns: {
    entity_id: goesWithRow("email", "The address the reset was sent to"),
    token_hash: goesWithRow(
      "credential",
      "Digest of the token that sets a new password",
      { export: "existence" }
    ),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "auth_identity_id",
    "provider_identity_id",
    "expires_at",
  ],
})

export const authVerification = definePersonalData({
  table: "auth_verification",
  module: "auth",
  label: {
    en: "Verified addresses and phone numbers",
    nb: "Bekreftede adresser og telefonnumre",
  },
  category: "account",
  purposes: ["security"],
  source: "given",
  reach: OF_CUSTOMER_LOGIN,
  rows: "delete",
  why: "Proof that an address was yours is of no use once the login is gone",
  columns: {
    entity_id: goesWithRow(
      "email",
      "The e-mail address or phone number that was verified"
    ),
    provider_metadata: goesWithRow(
      "credential",
      "The digest of the verification code",
      { export: "existence" }
    ),
    metadata: goesWithRow("account", "Free fields sent with the verification"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "auth_identity_id",
    "entity_type",
    "code_provider",
    "verified_at",
    "requested_at",
  ],
})
