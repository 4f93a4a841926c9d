import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { freePort } from "../postgres/ports"
import type { Asked } from "./types"

/** Another instance of the shop, in a process of its own. */
export type Instance = {
  baseUrl: string
  /** Has it do what one of its subscribers would, and returns what came of it. */
  ask(asked: Asked): Promise<unknown>
  stop(): Promise<void>
}

/** Starts another instance on the database of a shop. */
export async function startInstance(databaseUrl: string): Promise<Instance> {
  const port = await freePort()
  const child = fork(join(__dirname, "serve.ts"), [String(port)], {
    cwd: join(__dirname, "../../.."),
    execArgv: ["-r", "ts-node/register"],
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const ended = once(child, "exit")
  const heard = () =>
    Promise.race([
      once(child, "message").then(([message]) => message as unknown),
      ended.then(() => {
        throw new Error("The other instance has ended")
      }),
    ])
  await heard()

  return {
    baseUrl: `http://localhost:${port}`,
    ask: async (asked) => {
      const answer = heard()
      child.send(asked)
      return await answer
    },
    stop: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}
