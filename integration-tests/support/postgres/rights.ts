import { Client } from "pg"
import { PostgresStartError } from "./errors"
import type { PostgresServer } from "./types"

/**
 * Says early, and in words, that a server cannot be reached or that its role
 * may not create databases, which every test suite does.
 */
export async function assertCanCreateDatabases(
  server: PostgresServer
): Promise<void> {
  const client = new Client(server.url(server.database ?? "postgres"))
  const at = `${server.host}:${server.port}`
  try {
    await client.connect()
  } catch (error) {
    const why = error as NodeJS.ErrnoException
    throw new PostgresStartError(
      `The PostgreSQL at ${at} cannot be reached as "${server.user}": ` +
        (why.message || why.code)
    )
  }
  try {
    const { rows } = await client.query<{ may: boolean }>(
      "select rolsuper or rolcreatedb as may from pg_roles " +
        "where rolname = current_user"
    )
    if (!rows[0]?.may) {
      throw new PostgresStartError(
        `The role "${server.user}" at ${at} lacks a right: the tests make ` +
          `databases. Run: alter role "${server.user}" createdb`
      )
    }
  } finally {
    await client.end()
  }
}
