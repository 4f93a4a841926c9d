import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { freePort } from "../postgres/ports"
import { STAFF } from "./staff"

const ROOT = join(__dirname, "../../..")

export type ServedShop = { baseUrl: string; stop(): Promise<void> }

/** Starts a shop with its dashboard on a database that is migrated. */
export async function startShop(databaseUrl: string): Promise<ServedShop> {
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const child = spawn(
    process.execPath,
    ["-r", "ts-node/register", join(__dirname, "serve.ts"), String(port)],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        // the dashboard from its sources, without a build
        NODE_ENV: "development",
        NODE_OPTIONS: "",
        ADMIN_CORS: baseUrl,
        AUTH_CORS: baseUrl,
        PRIVACY_OFFICERS: `${STAFF.officer},${STAFF.careful}`,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    }
  )
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => (log = (log + String(chunk)).slice(-20_000)))
  }
  const ready = await Promise.race([
    once(child, "message").then(() => true),
    once(child, "exit").then(() => false),
  ])
  if (!ready) {
    throw new Error(`The shop did not start:\n${log}`)
  }
  return { baseUrl, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  }
}
