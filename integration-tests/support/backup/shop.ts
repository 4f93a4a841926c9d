import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { freePort } from "../postgres/ports"
import { connect, openShop, type Shop } from "../shop"

const ROOT = join(__dirname, "../../..")
const CLI = require.resolve("@medusajs/cli/cli.js")

/** How a command of Medusa's ended, and all it printed. */
export type Ended = { code: number | null; output: string }

/** Runs `medusa` in this repository on one database, to its end. */
export async function medusa(
  args: readonly string[],
  databaseUrl: string
): Promise<Ended> {
  const child = startNode([CLI, ...args], databaseUrl)
  const printed = listenTo(child)
  const [code] = (await once(child, "close")) as [number | null]

  return { code, output: printed() }
}

export type RunningShop = { shop: Shop; stop(): Promise<void> }

/** Starts the shop on a migrated database, and opens it for business. */
export async function startShop(
  databaseUrl: string,
  tombstones: string
): Promise<RunningShop> {
  const port = await freePort()
  const script = join(__dirname, "serve.ts")
  const child = startNode(
    ["-r", "ts-node/register", script, `${port}`, tombstones],
    databaseUrl
  )
  const printed = listenTo(child)
  const token = await Promise.race([
    once(child, "message").then(([said]) => String(said)),
    once(child, "exit").then(() => undefined),
  ])
  if (!token) {
    throw new Error(`The shop did not start:\n${printed()}`)
  }
  return {
    shop: await openShop(await connect(`http://localhost:${port}`, { token })),
    stop: async () => {
      const ended = once(child, "exit")
      child.kill("SIGTERM")
      await ended
    },
  }
}

function startNode(args: readonly string[], databaseUrl: string): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_OPTIONS: "",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
}

function listenTo(child: ChildProcess): () => string {
  let printed = ""
  child.stdout?.on("data", (chunk) => (printed += String(chunk)))
  child.stderr?.on("data", (chunk) => (printed += String(chunk)))

  return () => printed
}
