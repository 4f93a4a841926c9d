import { randomBytes } from "node:crypto"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A role of Postgres, and how it signs in. */
export interface Role {
  name: string
  password: string
}

/** Makes a role that may sign in and nothing else. */
export async function createAppRole(db: Knex): Promise<Role> {
  const role = {
    name: `privacy_app_${randomBytes(6).toString("hex")}`,
    password: randomBytes(12).toString("hex"),
  }
  await db.raw(`create role ${role.name} login password '${role.password}'`)

  return role
}

/** Drops the role, once the database in which it had rights is gone. */
export async function dropAppRole({ name }: Role): Promise<void> {
  const connection = connect({
    client: "pg",
    connection: {
      ...server(),
      database: "postgres",
      user: process.env.DB_USERNAME,
      password: process.env.DB_PASSWORD,
    },
  })
  try {
    await connection.raw(`drop role ${name}`)
  } finally {
    await connection.destroy()
  }
}

/**
 * Works on one connection of its own, signed in as a role with an app's rights:
 * it reads and writes every table, empties them, and makes schemas and tables
 * of its own. It owns none of the shop's.
 *
 * The specs' own role is a superuser and owns everything, which no shop's role
 * should: it could drop the tables, and nothing in Postgres stops that.
 */
export async function asRole<T>(
  db: Knex,
  role: Role,
  work: (connection: Knex) => Promise<T>
): Promise<T> {
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    "select current_database() as name"
  )
  const database = rows[0]?.name ?? ""
  // every time, since a restored database has forgotten it
  await db.raw(
    `grant create, temporary on database "${database}" to ${role.name}`
  )
  await db.raw(`grant usage on schema public to ${role.name}`)
  await db.raw(`grant all on all tables in schema public to ${role.name}`)
  await db.raw(`grant all on all sequences in schema public to ${role.name}`)
  const connection = connect({
    client: "pg",
    connection: {
      ...server(),
      database,
      user: role.name,
      password: role.password,
    },
    pool: { min: 0, max: 1 },
  })
  try {
    return await work(connection)
  } finally {
    await connection.destroy()
  }
}

const server = () => ({
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT),
})
