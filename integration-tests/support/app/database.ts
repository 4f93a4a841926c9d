import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A database of its own on the server the tests run on. */
export type AppDatabase = {
  url: string
  knex: Knex
  query<T>(sql: string): Promise<{ rows: T[] }>
  drop(): Promise<void>
}

/**
 * Creates a database, and returns how to look into it and be rid of it. It is
 * empty, for a shop that migrates it itself, unless a template is named.
 */
export async function databaseWith(
  name: string,
  template = "template0"
): Promise<AppDatabase> {
  const server = connectionTo("postgres")
  await server.raw(`create database "${name}" template ${template}`)
  const inside = connectionTo(name)

  return {
    url: urlOf(name),
    knex: inside,
    query: (sql) => inside.raw(sql),
    drop: async () => {
      await inside.destroy()
      await server.raw(`drop database "${name}" with (force)`)
      await server.destroy()
    },
  }
}

function connectionTo(name: string): Knex {
  return knex({ client: "pg", connection: urlOf(name) })
}

function urlOf(name: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const user = encodeURIComponent(DB_USERNAME ?? "postgres")
  const password = encodeURIComponent(DB_PASSWORD ?? "")
  return `postgres://${user}:${password}@${DB_HOST ?? "localhost"}:${DB_PORT ?? 5432}/${name}`
}
