import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A worker that can be killed, and what became of it. */
export type Worker = {
  kill(): Promise<void>
  /** Rejects with what the worker said, unless it ended well. */
  ended: Promise<void>
}

type Place = { host?: string; port?: number; user?: string; password?: string }

/** Has a process of its own apply a limit to as many rows as said. */
export const startWorker = (
  db: Knex,
  limitId: string,
  rows: number
): Worker => {
  const child = spawn(
    process.execPath,
    [
      "-r",
      "ts-node/register",
      join(__dirname, "run-child.ts"),
      limitId,
      String(rows),
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, DATABASE_URL: urlOf(db), NODE_OPTIONS: "" },
    }
  )
  let said = ""
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const ended = endOf(child, () => said)
  // whoever kills it does not ask how it ended
  ended.catch(() => undefined)

  return {
    ended,
    kill: async () => {
      child.kill("SIGKILL")
      await ended.catch(() => undefined)
    },
  }
}

const endOf = async (child: ChildProcess, said: () => string) => {
  const [code] = (await once(child, "close")) as [number | null]
  if (code !== 0) {
    throw new Error(`The worker ended with ${code}:\n${said()}`)
  }
}

const urlOf = (db: Knex): string => {
  const { connection } = db.client.config as {
    connection: Place & { connectionString?: string; database?: string }
  }
  const { user = "", password = "", host, port } = connection

  return (
    connection.connectionString ??
    `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${connection.database}`
  )
}
