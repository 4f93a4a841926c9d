/**
 * What of `@medusajs/js-sdk` is used: its `client.fetch`. Any other object that
 * has one will do, so that the package is needed by nobody who has another.
 */
export type PrivacySdk = {
  client: {
    fetch<T>(input: string, init?: PrivacyFetchArgs): Promise<T>
  }
}

/** How `sdk.client.fetch` is called. */
export type PrivacyFetchArgs = {
  method?: "GET" | "POST" | "DELETE"
  body?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, string>
}

type Call = Omit<PrivacyFetchArgs, "headers">

export type Fetcher = {
  json<T>(path: string, call?: Call): Promise<T>
  file(path: string, call?: Call): Promise<Response>
}

/** The SDK hands over the raw answer where no JSON is asked for. */
const FILE = { accept: "application/octet-stream" }

export const fetcherOf = (sdk: PrivacySdk): Fetcher => ({
  json: (path, call) => sdk.client.fetch(path, call),
  file: (path, call) => sdk.client.fetch(path, { ...call, headers: FILE }),
})
