import { createServer } from "node:net"
import { PostgresStartError } from "./errors"

// localhost may mean either family, and both must be ours
const ADDRESSES = ["127.0.0.1", "::1"]

const bind = (port: number, host: string) =>
  new Promise<number | string>((done) => {
    const probe = createServer()
    probe.once("error", (error: NodeJS.ErrnoException) =>
      done(error.code ?? error.message)
    )
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      const bound = address && typeof address === "object" ? address.port : port
      probe.close(() => done(bound))
    })
  })

/** Why a port cannot be used on localhost, or `undefined` when it can. */
async function obstacle(port: number): Promise<"taken" | "denied" | undefined> {
  const results = await Promise.all(ADDRESSES.map((host) => bind(port, host)))
  if (results.includes("EADDRINUSE")) {
    return "taken"
  }
  return results.includes("EACCES") ? "denied" : undefined
}

/** A port of localhost that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await bind(0, "127.0.0.1")
    if (typeof port === "number" && !(await obstacle(port))) {
      return port
    }
  }
  throw new PostgresStartError("No free port was found on localhost.")
}

/** @throws PostgresStartError when a port is taken or needs more rights */
export async function assertUsable(port: number): Promise<void> {
  const why = await obstacle(port)
  if (why) {
    throw new PostgresStartError(
      why === "taken"
        ? `Port ${port} is taken: another program listens on it. Choose ` +
            "another port, or stop that program."
        : `This account may not listen on port ${port}. Choose one above 1023.`
    )
  }
}
