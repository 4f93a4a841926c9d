import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** A shop that answers over HTTP, in a process of its own. */
export type ServingShop = { baseUrl: string; stop(): Promise<void> }

/**
 * Boots the shop of a folder on a database.
 *
 * @throws when it ends before it answers; what it said stands above.
 */
export async function serveShop(
  folder: string,
  databaseUrl: string
): Promise<ServingShop> {
  const child = fork(join(__dirname, "serve.ts"), [folder], {
    cwd: folder,
    execArgv: ["-r", "ts-node/register"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const ended = once(child, "exit")
  const [port] = (await Promise.race([
    once(child, "message"),
    ended.then(([code]) => {
      throw new Error(`The shop in "${folder}" ended with ${String(code)}`)
    }),
  ])) as [number]

  return {
    baseUrl: `http://localhost:${port}`,
    stop: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}
