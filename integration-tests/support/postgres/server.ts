import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { once } from "node:events"
import { join } from "node:path"
import { Client } from "pg"
import { explain } from "./errors"
import type { Home } from "./home"
import { SUPERUSER } from "./initdb"
import { within } from "./processes"
import type { Account } from "./types"

export type LaunchInput = {
  postgres: string
  home: Home
  account?: Account
  port: number
  password: string
  flags: readonly string[]
  /** Whether the folder goes with the server. */
  temporary: boolean
}

function spawnKeeper(input: LaunchInput): ChildProcess {
  const { postgres, home, account, port, flags, temporary } = input
  const order = {
    postgres,
    log: home.log,
    cwd: home.folder,
    uid: account?.uid,
    gid: account?.gid,
    remove: temporary ? home.folder : undefined,
    args: [
      ...["-D", home.data, "-p", String(port)],
      ...["-c", "listen_addresses=localhost"],
      // a socket file would need a folder and clash with other servers
      ...["-c", "unix_socket_directories="],
      ...flags,
    ],
  }
  const keeper = join(__dirname, "keeper.js")

  return spawn(process.execPath, [keeper, JSON.stringify(order)], {
    // a session of its own, so that Ctrl-C in the terminal passes it by
    detached: true,
    windowsHide: true,
    cwd: home.folder,
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["pipe", "ignore", "ignore"],
  })
}

async function answers({ port, password }: LaunchInput): Promise<boolean> {
  const client = new Client({
    host: "localhost",
    port,
    user: SUPERUSER,
    password,
    database: "postgres",
  })
  // an ended server is noticed through the keeper
  client.on("error", () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function endKeeper(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode === null && keeper.signalCode === null) {
    keeper.ref()
    keeper.stdin?.end()
    await once(keeper, "exit")
  }
}

/** Starts the server; resolves once it answers, to what ends it. */
export async function launch(input: LaunchInput): Promise<() => Promise<void>> {
  const keeper = spawnKeeper(input)
  keeper.stdin?.on("error", () => undefined)
  const gone = () => keeper.exitCode !== null || keeper.signalCode !== null
  const up = await within(60_000, async () => gone() || (await answers(input)))
  if (!up || gone()) {
    const log = existsSync(input.home.log)
      ? readFileSync(input.home.log, "utf8")
      : "it ended at once, without a word"
    await endKeeper(keeper)
    throw explain(`start PostgreSQL on port ${input.port}`, log)
  }
  keeper.unref()
  // a pipe alone must not keep our process alive
  ;(keeper.stdin as unknown as { unref?(): void })?.unref?.()

  return () => endKeeper(keeper)
}
