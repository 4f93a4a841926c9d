import Medusa from "@medusajs/js-sdk"

// the dashboard's bundler puts these in
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

export const AUTH_TYPE = __AUTH_TYPE__ ?? "session"
export const BACKEND_URL = __BACKEND_URL__ ?? "/"

/** Medusa's client, set up as the dashboard sets up its own. */
export const sdk = new Medusa({
  baseUrl: BACKEND_URL,
  auth: {
    type: AUTH_TYPE,
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})
