import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const START_MS = 180_000

/** Where the small app lives; its commands run there, as a shop's would. */
export const APP = join(__dirname, "../../app")

/** A shop's folder, the command line it finds there, and what it is told. */
export type Installation = {
  folder: string
  cli: string
  env?: NodeJS.ProcessEnv
}

/** The small app on the Medusa of this repository. */
export const HERE: Installation = {
  folder: APP,
  cli: require.resolve("@medusajs/cli/cli.js"),
}

/** One command line of a shop, run to its end. */
export async function runMedusa(
  args: readonly string[],
  databaseUrl: string,
  shop = HERE
): Promise<string> {
  const child = start(args, databaseUrl, shop)
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
export async function startShop(
  databaseUrl: string,
  shop = HERE
): Promise<RunningShop> {
  const port = await freePort()
  const child = start(["start", "-p", String(port)], databaseUrl, shop)
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

function start(
  args: readonly string[],
  databaseUrl: string,
  { folder, cli, env }: Installation
): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
}

async function stop(child: ChildProcess): Promise<void> {
  // who ended by a signal has no exit code
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost")
  await once(server, "listening")
  const address = server.address()
  server.close()
  return typeof address === "object" && address ? address.port : 0
}
