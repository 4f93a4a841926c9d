import { execFile } from "node:child_process"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { explain, PostgresStartError } from "./errors"
import type { Home } from "./home"
import type { Account } from "./types"

const run = promisify(execFile)

/** The superuser of every server we start. */
export const SUPERUSER = "postgres"

/** The first version that has locales of its own. */
const BUILTIN_LOCALES = 17

// the same text order on every machine, whatever locales it has
const localeOf = (major: string) => [
  "--encoding=UTF8",
  ...(Number(major) < BUILTIN_LOCALES
    ? ["--locale=C.UTF-8"]
    : ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]),
]

function assertSameVersion(home: Home, major: string): void {
  const found = readFileSync(join(home.data, "PG_VERSION"), "utf8").trim()
  if (found !== major) {
    throw new PostgresStartError(
      `"${home.data}" was made by PostgreSQL ${found}; this is ${major}. ` +
        `Remove "${home.folder}" to start over.`
    )
  }
}

async function majorOf(initdb: string): Promise<string> {
  const { stdout } = await run(initdb, ["--version"])

  return /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] ?? "unknown"
}

export type InitInput = { initdb: string; home: Home; account?: Account }

/** Makes the data directory, unless an earlier run made it whole. */
export async function ensureCluster(input: InitInput): Promise<void> {
  const { initdb, home, account } = input
  if (existsSync(home.ready)) {
    return assertSameVersion(home, await majorOf(initdb))
  }
  rmSync(home.data, { recursive: true, force: true })
  mkdirSync(home.data, { mode: 0o700 })
  if (account) {
    chownSync(home.data, account.uid, account.gid)
  }
  const args = [
    `--pgdata=${home.data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${home.passwordFile}`,
    "--auth=scram-sha-256",
    "--no-sync",
    ...localeOf(await majorOf(initdb)),
  ]
  await run(initdb, args, {
    cwd: home.folder,
    ...(account && { uid: account.uid, gid: account.gid }),
  }).catch((error: Error & { stderr?: string }) => {
    throw explain("make a database cluster", error.stderr || error.message)
  })
  writeFileSync(home.ready, "")
}
