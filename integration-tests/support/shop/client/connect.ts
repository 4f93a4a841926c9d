import { createClient, type Client } from "./client"

export type AdminCredentials =
  | { readonly email: string; readonly password: string }
  | { readonly token: string }

export interface Connection {
  readonly baseUrl: string
  readonly admin: Client
  /** Knows no publishable key yet; `openShop` adds it. */
  readonly store: Client
}

/**
 * Signs in as a member of staff who exists already: the first one cannot be
 * created over HTTP.
 *
 * @example
 * const connection = await connect("http://localhost:9000", {
 *   email: "admin@example.com",
 *   password: "supersecret",
 * })
 */
export const connect = async (
  baseUrl: string,
  credentials: AdminCredentials
): Promise<Connection> => {
  const stranger = createClient(baseUrl)
  const token =
    "token" in credentials
      ? credentials.token
      : await logInStaff(stranger, credentials)

  return { baseUrl, admin: stranger.as(token), store: stranger }
}

const logInStaff = async (stranger: Client, credentials: object) => {
  const { token } = await stranger.post<{ token: string }>(
    "/auth/user/emailpass",
    credentials
  )

  return token
}
