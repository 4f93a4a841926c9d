import supertest from "supertest"
import { assertStatus } from "./assert-status"
import { collectBytes } from "./collect-bytes"

type Method = "GET" | "POST" | "DELETE"

export interface CallOptions {
  /** The one status to accept; any 2xx when left out. */
  expect?: number
  query?: Record<string, unknown>
  headers?: Record<string, string>
}

export interface DownloadOptions extends CallOptions {
  /** Makes it a POST. */
  body?: object
}

export interface Download {
  readonly headers: Record<string, string>
  readonly bytes: Buffer
}

/**
 * Talks to one shop in one role. Every method resolves with the answer's body
 * and throws an `HttpError` when the status is not the expected one.
 */
export interface Client {
  readonly baseUrl: string
  get<T>(route: string, options?: CallOptions): Promise<T>
  post<T>(route: string, body?: object, options?: CallOptions): Promise<T>
  delete<T>(route: string, body?: object, options?: CallOptions): Promise<T>
  /** Fetches bytes, for archives and other files. */
  download(route: string, options?: DownloadOptions): Promise<Download>
  /** The same client with further headers on every call. */
  with(headers: Record<string, string>): Client
  /** The same client, signed in with a bearer token. */
  as(token: string): Client
}

interface Call extends DownloadOptions {
  readonly method: Method
  readonly route: string
}

/** A client without credentials: a stranger at the door. */
export const createClient = (
  baseUrl: string,
  headers: Record<string, string> = {}
): Client => {
  const start = ({ method, route, body, query = {}, headers: more }: Call) => {
    const agent = supertest(baseUrl)
    const verbs = { GET: agent.get, POST: agent.post, DELETE: agent.delete }
    const call = verbs[method](route)
      .set({ ...headers, ...more })
      .query(query)

    // Medusa's body validators refuse an absent body, an empty one is fine
    return method === "GET" ? call : call.send(body ?? {})
  }

  const send = async <T>(call: Call): Promise<T> => {
    const response = await start(call)
    assertStatus(call, response)
    const isJson = response.type.includes("json")

    return (isJson ? response.body : response.text) as T
  }

  return {
    baseUrl,
    get: (route, options) => send({ ...options, method: "GET", route }),
    post: (route, body, options) =>
      send({ ...options, method: "POST", route, body }),
    delete: (route, body, options) =>
      send({ ...options, method: "DELETE", route, body }),
    download: async (route, options = {}) => {
      const method = options.body ? "POST" : "GET"
      const call = { ...options, method, route } as const
      const response = await start(call).buffer(true).parse(collectBytes)
      assertStatus(call, response)

      return { headers: response.headers, bytes: response.body as Buffer }
    },
    with: (more) => createClient(baseUrl, { ...headers, ...more }),
    as: (token) =>
      createClient(baseUrl, { ...headers, authorization: `Bearer ${token}` }),
  }
}
