import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const SCRIPT = join(__dirname, "sweep-process.ts")

/** What a worker came to: the records it released before it ended. */
export type Swept = { released: number; skipped: number }

/** Starts a worker, and waits until it has begun to sweep. */
async function startWorker(databaseUrl: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ["-r", "ts-node/register/transpile-only", SCRIPT],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "inherit"],
    }
  )
  // its first line, or its end
  await once(child.stdout ?? child, "data")

  return child
}

/** Lets a worker sweep for a while, and kills it where it stands. */
export async function sweepAndKill(
  databaseUrl: string,
  afterMs: number
): Promise<void> {
  const child = await startWorker(databaseUrl)
  const ended = once(child, "close")
  await pause(afterMs)
  child.kill("SIGKILL")
  await ended
}

/** Lets a worker sweep to its end. */
export async function sweepAll(databaseUrl: string): Promise<Swept> {
  const child = await startWorker(databaseUrl)
  let output = ""
  child.stdout?.on("data", (chunk) => (output += String(chunk)))
  const [code] = (await once(child, "close")) as [number | null]
  if (code !== 0) {
    throw new Error(`The worker ended with ${code}`)
  }
  return JSON.parse(output.trim()) as Swept
}
