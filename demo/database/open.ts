import type { Client } from "pg"
import {
  type PostgresServer,
  startPostgres,
  THROWAWAY_FLAGS,
} from "../../integration-tests/support/postgres"
import { DATABASE_FOLDER } from "../run/paths"
import { DemoProblem } from "../run/problem"
import { connectTo } from "./connect"
import { emptyDatabase, isEmpty } from "./empty"
import { readMark, writeMark } from "./mark"

const NAME = "privacy_demo"

/** The demo's database, and a connection for what no route can do. */
export type DemoDatabase = {
  server: PostgresServer
  client: Client
  url: string
  /** Whether an earlier run has filled it. */
  filled: boolean
  /** What was found, in words. */
  found: string
}

export const isServerNamed = () =>
  Boolean(process.env.DATABASE_URL ?? process.env.DB_HOST)

/** Starts PostgreSQL, or takes the one `DATABASE_URL` names. */
export const startServer = () =>
  startPostgres({ persistentDir: DATABASE_FOLDER, flags: THROWAWAY_FLAGS })

/**
 * Opens the demo's database on a server: a new one, the one of an earlier run,
 * or that one emptied. A database with other data is refused.
 */
export async function openDatabase(
  server: PostgresServer,
  fresh: boolean
): Promise<DemoDatabase> {
  const name = server.database ?? NAME
  const client = await connectTo(server, name)
  const mark = await readMark(client)
  const opened = { server, client, url: server.url(name) }

  if (!mark && !(await isEmpty(client))) {
    throw new DemoProblem(
      `The database "${name}" holds data that the demo did not make, so it ` +
        "is left alone. Let DATABASE_URL name an empty database, or one that " +
        "does not exist yet."
    )
  }
  if (mark === "ready" && !fresh) {
    const found = "kept from the last run; --fresh starts over"
    return { ...opened, filled: true, found }
  }
  if (mark) {
    await emptyDatabase(client)
  }
  await writeMark(client, "being made")
  const found = !mark
    ? "new and empty"
    : fresh
      ? "emptied, as asked"
      : "emptied: the last run did not finish it"

  return { ...opened, filled: false, found }
}
