import { AUTH_TYPE, BACKEND_URL, sdk } from "./sdk"
import { Refusal, refusalOf } from "./refusal"

type Values = Record<string, string | number | boolean | undefined>

export type RequestInput = {
  method?: "GET" | "POST" | "DELETE"
  body?: object
  query?: Values
}

/**
 * Calls a route below `/admin/privacy`. The SDK's own `fetch` keeps the message
 * of an error and drops its code, which our texts go by; so only its token is
 * used.
 *
 * @throws Refusal
 */
export async function request(
  path: string,
  { method = "GET", body, query = {} }: RequestInput = {}
): Promise<Response> {
  const token = AUTH_TYPE === "jwt" ? await sdk.client.getToken() : null
  const response = await fetch(addressOf(path, query), {
    method,
    credentials: AUTH_TYPE === "session" ? "include" : "omit",
    headers: {
      accept: "application/json",
      ...(body ? { "content-type": "application/json" } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  }).catch((error: Error) => {
    throw new Refusal(error.message, 0)
  })

  if (!response.ok) {
    throw await refusalOf(response)
  }
  return response
}

/** Calls a route and reads its JSON. */
export async function requestJson<TAnswer>(
  path: string,
  input?: RequestInput
): Promise<TAnswer> {
  const response = await request(path, input)

  return (await response.json()) as TAnswer
}

function addressOf(path: string, query: Values): URL {
  const base = new URL(BACKEND_URL, window.location.origin)
  const address = new URL(
    `${base.pathname.replace(/\/$/, "")}/admin/privacy${path}`,
    base
  )
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") {
      address.searchParams.set(name, String(value))
    }
  }
  return address
}
