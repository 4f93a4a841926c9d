import { randomBytes } from "node:crypto"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A role of its own that may do in this database what a Medusa shop does. */
export interface Role {
  name: string
  password: string
}

/**
 * Makes a role with an app's rights: it reads and writes every table, empties
 * them, and makes schemas and tables of its own. It owns none of the shop's.
 *
 * The specs' own role is a superuser and owns everything, which no shop's role
 * should: it could drop the tables, and nothing in Postgres stops that.
 */
export async function createAppRole(db: Knex): Promise<Role> {
  const role = {
    name: `privacy_app_${randomBytes(6).toString("hex")}`,
    password: randomBytes(12).toString("hex"),
  }
  await db.raw(`create role ${role.name} login password '${role.password}'`)
  await db.raw(
    `do $$ begin
       execute format('grant create, temporary on database %I to ${role.name}', current_database());
     end $$;
     grant usage on schema public to ${role.name};
     grant all on all tables in schema public to ${role.name};
     grant all on all sequences in schema public to ${role.name};`
  )
  return role
}

export async function dropAppRole(db: Knex, { name }: Role): Promise<void> {
  await db.raw(`drop owned by ${name}; drop role ${name}`)
}

/** Works on one connection of its own, signed in as `role`. */
export async function asRole<T>(
  db: Knex,
  role: Role,
  work: (connection: Knex) => Promise<T>
): Promise<T> {
  const { host, port, database } = await whereIs(db)
  const connection = connect({
    client: "pg",
    connection: {
      host,
      port,
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

async function whereIs(db: Knex) {
  const { rows } = await db.raw<{ rows: { database: string }[] }>(
    "select current_database() as database"
  )
  return {
    host: process.env.DB_HOST ?? "localhost",
    port: Number(process.env.DB_PORT),
    database: rows[0]?.database,
  }
}
