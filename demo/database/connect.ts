import { Client, DatabaseError } from "pg"
import type { PostgresServer } from "../../integration-tests/support/postgres"
import { DemoProblem } from "../run/problem"

const NO_SUCH_DATABASE = "3D000"
const NOT_ALLOWED = "42501"

const codeOf = (error: unknown) =>
  error instanceof DatabaseError ? error.code : undefined

/** Connects to the demo's database, and makes it when it is not there. */
export async function connectTo(
  server: PostgresServer,
  name: string
): Promise<Client> {
  try {
    return await connect(server, name)
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) {
      throw unreachable(server, error as NodeJS.ErrnoException)
    }
  }
  await create(server, name)

  return connect(server, name)
}

async function connect(server: PostgresServer, name: string): Promise<Client> {
  const client = new Client(server.url(name))
  // an ended server is told by the next query
  client.on("error", () => undefined)
  await client.connect()

  return client
}

async function create(server: PostgresServer, name: string): Promise<void> {
  const client = await connect(server, "postgres").catch((error) => {
    throw unreachable(server, error as NodeJS.ErrnoException)
  })
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    if (codeOf(error) !== NOT_ALLOWED) {
      throw error
    }
    throw new DemoProblem(
      `A right is missing: the role "${server.user}" may not create the ` +
        `database "${name}". Let an administrator run: create database ` +
        `"${name}" owner "${server.user}"`
    )
  } finally {
    await client.end()
  }
}

function unreachable(server: PostgresServer, why: NodeJS.ErrnoException) {
  return new DemoProblem(
    `The PostgreSQL at ${server.host}:${server.port} cannot be reached as ` +
      `"${server.user}": ${why.message || why.code}\nUnset DATABASE_URL and ` +
      "DB_HOST to use the one that comes with npm."
  )
}
