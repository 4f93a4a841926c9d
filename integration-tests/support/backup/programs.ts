import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** The programs of one PostgreSQL, which all have to be of one version. */
export type Programs = Record<
  "initdb" | "postgres" | "pg_dump" | "pg_restore",
  string
>

const NEEDED = ["initdb", "postgres", "pg_dump", "pg_restore"] as const

/** Where Debian and its like put every version they install. */
const INSTALLED = "/usr/lib/postgresql"

/**
 * `describe` where backups can be made; elsewhere it says why not and skips, so
 * that the tests need no system's PostgreSQL.
 */
export function describeWithBackups(name: string, tests: () => void): void {
  try {
    backupPrograms()
  } catch (error) {
    console.warn(`"${name}" is not run. ${(error as Error).message}`)
    describe.skip(name, tests)
    return
  }
  describe(name, tests)
}

/**
 * Finds a PostgreSQL that can make backups; the one from npm has no `pg_dump`.
 * `PG_BIN` names a folder of its own.
 *
 * @throws naming what to install
 */
export function backupPrograms(): Programs {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : []
  const folders = [
    ...(process.env.PG_BIN ? [process.env.PG_BIN] : []),
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(INSTALLED, version, "bin")),
  ]
  const folder = folders.find((one) =>
    NEEDED.every((program) => existsSync(join(one, program)))
  )
  if (!folder) {
    throw new Error(
      `No PostgreSQL with ${NEEDED.join(", ")} in ${folders.join(", ") || INSTALLED}. ` +
        'Install one ("apt-get install postgresql-15"), or let PG_BIN name its folder.'
    )
  }
  const at = (program: string) => join(folder, program)

  return {
    initdb: at("initdb"),
    postgres: at("postgres"),
    pg_dump: at("pg_dump"),
    pg_restore: at("pg_restore"),
  }
}
