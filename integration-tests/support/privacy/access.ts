import {
  generateJwtToken,
  ContainerRegistrationKeys,
} from "@medusajs/framework/utils"
import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { ResolvedPrivacyOptions } from "../../../src/options"
import { enrollMfa, totp } from "../shop"
import type { TestShop } from "./open-test-shop"

type Access = ResolvedPrivacyOptions["access"]

/**
 * Runs `work` in a shop with other rules about who may do what. The options are
 * the running shop's own, as it read them at boot.
 */
export const withAccess = async <T>(
  { container }: Pick<TestShop, "container">,
  access: Partial<Access>,
  work: () => Promise<T>
): Promise<T> => {
  const evidence =
    container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
  const options = await evidence.getOptions()
  const before = options.access
  options.access = { ...before, ...access }

  try {
    return await work()
  } finally {
    options.access = before
  }
}

/** A secret API key, as the header that carries it. */
export const createSecretKey = async ({
  admin,
}: Pick<TestShop, "admin">): Promise<Record<string, string>> => {
  const { api_key } = await admin.post<{ api_key: { token: string } }>(
    "/admin/api-keys",
    { title: "Integration", type: "secret" }
  )

  return { authorization: `Basic ${api_key.token}` }
}

/**
 * The same login at another time: a token with the same claims, but a second
 * factor proven `minutesAgo`.
 */
export const provenAgo = (
  { container }: Pick<TestShop, "container">,
  token: string,
  minutesAgo: number
): string => {
  const [, payload = ""] = token.split(".")
  const {
    iat: _iat,
    exp: _exp,
    ...claims
  } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Record<
    string,
    unknown
  >
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const provenAt = new Date(Date.now() - minutesAgo * 60_000)

  return generateJwtToken(
    { ...claims, mfa_challenge_completed_at: provenAt.toISOString() },
    { secret: projectConfig.http.jwtSecret, expiresIn: "1d" }
  )
}

/** Tokens of one member of staff around the day they add a second factor. */
export type EnrolledStaff = {
  /** From a login before there was a factor. */
  before: string
  /** From a login whose factor has not been proven yet. */
  pending: string
  /** From a login whose factor has just been proven. */
  fresh: string
}

/** Has a member of staff add an authenticator app, and log in with it. */
export const enrollStaff = async (
  shop: TestShop,
  credentials: { email: string; password: string }
): Promise<EnrolledStaff> => {
  const logIn = () =>
    shop.admin.post<{ token: string; mfa_challenge?: { id: string } }>(
      "/auth/user/emailpass",
      credentials
    )
  const { token: before } = await logIn()
  const { secret } = await enrollMfa(shop, { token: before })
  const { token: pending, mfa_challenge } = await logIn()
  // the code that enrolled the factor may not be used again
  const code = totp(secret, Date.now() + 30_000)
  const { token: fresh } = await shop.admin
    .as(pending)
    .post<{ token: string }>(
      `/auth/mfa/challenges/${mfa_challenge?.id}/verify`,
      { method: "totp", code }
    )

  return { before, pending, fresh }
}
