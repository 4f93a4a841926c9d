import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const CLI = require.resolve("@medusajs/cli/cli.js")

const START_MS = 90_000

/** Where the small app lives; its commands run there, as a shop's would. */
export const APP = join(__dirname, "../../app")

/** One command line of a shop, run to its end. */
export async function runMedusa(
  args: readonly string[],
  databaseUrl: string
): Promise<string> {
  const child = start(args, databaseUrl)
  let output = ""
  child.stdout?.on("data", (chunk) => (output += String(chunk)))
  child.stderr?.on("data", (chunk) => (output += String(chunk)))
  const [code] = (await once(child, "close")) as [number | null]

  if (code !== 0) {
    throw new Error(`medusa ${args.join(" ")} ended with ${code}:\n${output}`)
  }
  return output
}

export type RunningShop = { baseUrl: string; stop(): Promise<void> }

/** `medusa start`, until it answers. */
export async function startShop(databaseUrl: string): Promise<RunningShop> {
  const port = await freePort()
  const child = start(["start", "-p", String(port)], databaseUrl)
  let log = ""
  child.stdout?.on("data", (chunk) => (log += String(chunk)))
  child.stderr?.on("data", (chunk) => (log += String(chunk)))
  const baseUrl = `http://localhost:${port}`

  for (const late = Date.now() + START_MS; Date.now() < late;) {
    const answer = await fetch(`${baseUrl}/health`).catch(() => undefined)
    if (answer?.ok) {
      return { baseUrl, stop: () => stop(child) }
    }
    if (child.exitCode !== null) {
      break
    }
    await pause(200)
  }
  await stop(child)
  throw new Error(`medusa start did not answer:\n${log}`)
}

function start(args: readonly string[], databaseUrl: string): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    cwd: APP,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_ENV: "production",
      NODE_OPTIONS: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost")
  await once(server, "listening")
  const address = server.address()
  server.close()
  return typeof address === "object" && address ? address.port : 0
}
