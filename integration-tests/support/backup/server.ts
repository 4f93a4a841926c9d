import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { serverAccount } from "../postgres/account"
import { furnish, homeAt, temporaryFolder } from "../postgres/home"
import { ensureCluster, SUPERUSER } from "../postgres/initdb"
import { freePort } from "../postgres/ports"
import { launch } from "../postgres/server"
import { backupPrograms } from "./programs"

const run = promisify(execFile)

/** A server whose databases can be backed up and restored. */
export type BackupServer = {
  url(database: string): string
  /** Creates a database, and returns a connection to it. */
  create(database: string): Promise<Knex>
  /** `pg_dump` into a file. */
  dump(database: string, file: string): Promise<void>
  /** `pg_restore` of a file into a database that is there and empty. */
  restore(file: string, database: string): Promise<void>
  stop(): Promise<void>
}

/** Starts a PostgreSQL of the system, with an empty cluster of its own. */
export async function startBackupServer(): Promise<BackupServer> {
  const { initdb, postgres, pg_dump, pg_restore } = backupPrograms()
  const account = serverAccount()
  const home = homeAt(temporaryFolder(account))
  const password = furnish(home, account)
  await ensureCluster({ initdb, home, account })
  const port = await freePort()
  const end = await launch({
    ...{ postgres, home, account, port, password },
    flags: ["-c", "fsync=off", "-c", "max_connections=100"],
    temporary: true,
  })
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${password}@localhost:${port}/${database}`
  const connect = (database: string) =>
    knex({ client: "pg", connection: url(database) })
  const opened = [connect("postgres")]

  return {
    url,
    create: async (database) => {
      await opened[0]?.raw("create database ??", [database])
      const connection = connect(database)
      opened.push(connection)
      return connection
    },
    dump: async (database, file) => {
      await run(pg_dump, ["-Fc", "-f", file, url(database)])
    },
    restore: async (file, database) => {
      await run(pg_restore, ["--exit-on-error", "-d", url(database), file])
    },
    stop: async () => {
      await Promise.all(opened.map((connection) => connection.destroy()))
      await end()
    },
  }
}
