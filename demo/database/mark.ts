import type { Client } from "pg"

/**
 * How far the demo got with a database. Kept as the database's comment, so
 * that somebody else's data is never taken for ours.
 */
export type Mark = "being made" | "ready"

const PREFIX = "medusa-plugin-privacy demo: "

export async function readMark(client: Client): Promise<Mark | undefined> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select shobj_description(oid, 'pg_database') as comment
     from pg_database where datname = current_database()`
  )
  const comment = rows[0]?.comment ?? ""

  return comment.startsWith(PREFIX)
    ? (comment.slice(PREFIX.length) as Mark)
    : undefined
}

export async function writeMark(client: Client, mark: Mark): Promise<void> {
  const name = client.escapeIdentifier(client.database ?? "")
  await client.query(
    `comment on database ${name} is ${client.escapeLiteral(PREFIX + mark)}`
  )
}
