import { serverAccount } from "./account"
import { baseFolder } from "./base"
import { usableBinaries } from "./binaries"
import { explain, PostgresStartError } from "./errors"
import { namedServer } from "./external"
import { furnish, homeAt, persistentFolder, temporaryFolder } from "./home"
import { ensureCluster, SUPERUSER } from "./initdb"
import { assertUsable, freePort } from "./ports"
import { launch } from "./server"
import { freeStale, sweep } from "./stale"
import type { PostgresServer, StartOptions } from "./types"

export { PostgresStartError } from "./errors"
export { assertCanCreateDatabases } from "./rights"
export type { PostgresServer, StartOptions } from "./types"

/** Server arguments for data that nobody will miss after a power cut. */
export const THROWAWAY_FLAGS = [
  "fsync",
  "synchronous_commit",
  "full_page_writes",
].flatMap((setting) => ["-c", `${setting}=off`])

/**
 * Starts a real PostgreSQL from npm, or hands back the one that `DATABASE_URL`
 * or `DB_HOST` names. The server ends with {@link PostgresServer.stop}, and
 * also when this process exits, crashes or is killed.
 *
 * @throws PostgresStartError naming what was wrong and what to do about it
 * @example
 * const server = await startPostgres({ persistentDir: "demo-output/postgres" })
 * await migrate(server.url("shop"))
 * await server.stop()
 */
export async function startPostgres(
  options: StartOptions = {}
): Promise<PostgresServer> {
  const named = namedServer(process.env)
  return named ?? startOwn(options).catch(rethrow)
}

async function startOwn(options: StartOptions): Promise<PostgresServer> {
  if (options.port) {
    await assertUsable(options.port)
  }
  const account = serverAccount()
  const { initdb, postgres } = usableBinaries(account)
  await sweep(baseFolder(account))

  const { persistentDir, flags = [] } = options
  const home = homeAt(
    persistentDir
      ? persistentFolder(persistentDir, account)
      : temporaryFolder(account)
  )
  await freeStale(home)
  const password = furnish(home, account)
  await ensureCluster({ initdb, home, account })
  const port = options.port ?? (await freePort())
  const stop = await launch({
    ...{ postgres, home, account, port, password, flags },
    temporary: !persistentDir,
  })

  return {
    ...{ host: "localhost", port, user: SUPERUSER, password, stop },
    url: (name) =>
      `postgres://${SUPERUSER}:${password}@localhost:${port}/` +
      encodeURIComponent(name),
  }
}

function rethrow(error: Error): never {
  throw error instanceof PostgresStartError
    ? error
    : explain("start PostgreSQL", error.message)
}
