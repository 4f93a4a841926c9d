import type { Shop } from "../setup"
import { totp } from "./totp"

export interface LogInInput {
  email: string
  password: string
  /** Base32, as `enrollMfa` returned it; needed once a factor is enabled. */
  mfaSecret?: string
}

interface LogInAnswer {
  token: string
  mfa_required?: boolean
  mfa_challenge?: { id: string }
}

/** Signs a customer in and returns the token, a second factor included. */
export const logIn = async (
  { store }: Pick<Shop, "store">,
  { email, password, mfaSecret }: LogInInput
): Promise<string> => {
  const answer = await store.post<LogInAnswer>("/auth/customer/emailpass", {
    email,
    password,
  })

  if (!answer.mfa_challenge) {
    return answer.token
  }
  if (!mfaSecret) {
    throw new Error("The account has a second factor: pass mfaSecret")
  }

  const { token } = await store
    .as(answer.token)
    .post<{ token: string }>(
      `/auth/mfa/challenges/${answer.mfa_challenge.id}/verify`,
      { method: "totp", code: totp(mfaSecret) }
    )

  return token
}

/** Turns a token into a cookie session, as the dashboard and some stores do. */
export const openSession = async (
  { store }: Pick<Shop, "store">,
  { token }: { token: string }
): Promise<void> => {
  await store.as(token).post("/auth/session")
}
