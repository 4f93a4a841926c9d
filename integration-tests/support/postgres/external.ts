import { PostgresStartError } from "./errors"
import type { PostgresServer } from "./types"

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "::1", "0.0.0.0"])

// Medusa's test runner turns TLS on for any local name but this word
const asLocalhost = (host: string) => (LOOPBACK.has(host) ? "localhost" : host)

function fromUrl(text: string): URL {
  try {
    const url = new URL(text)
    if (/^postgres(ql)?:$/.test(url.protocol) && url.hostname) {
      url.hostname = asLocalhost(url.hostname)
      return url
    }
  } catch {
    // told below, without the address: it may hold a password
  }
  throw new PostgresStartError(
    "DATABASE_URL is not an address of the form " +
      "postgres://user:password@host:port/database."
  )
}

function fromParts(env: NodeJS.ProcessEnv): URL {
  const url = new URL("postgres://localhost")
  url.hostname = asLocalhost(env.DB_HOST ?? "localhost")
  url.port = env.DB_PORT ?? "5432"
  url.username = encodeURIComponent(env.DB_USERNAME ?? "postgres")
  url.password = encodeURIComponent(env.DB_PASSWORD ?? "")

  return url
}

/**
 * The server that the environment names, if it names one: `DATABASE_URL`, or
 * `DB_HOST` with `DB_PORT`, `DB_USERNAME` and `DB_PASSWORD`.
 */
export function namedServer(
  env: NodeJS.ProcessEnv
): PostgresServer | undefined {
  if (!env.DATABASE_URL && !env.DB_HOST) {
    return undefined
  }
  const base = env.DATABASE_URL ? fromUrl(env.DATABASE_URL) : fromParts(env)
  const database = decodeURIComponent(base.pathname.slice(1))

  return {
    host: base.hostname,
    port: Number(base.port || 5432),
    user: decodeURIComponent(base.username),
    password: decodeURIComponent(base.password),
    ...(database && { database }),
    url: (name) => {
      const url = new URL(base)
      url.pathname = `/${encodeURIComponent(name)}`

      return url.href
    },
    stop: async () => undefined,
  }
}
