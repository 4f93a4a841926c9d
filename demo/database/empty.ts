import { type Client, DatabaseError } from "pg"
import { DemoProblem } from "../run/problem"

const REFUSALS: Record<string, string> = {
  "42501": "the role does not own it",
  "55P03": "another program is using it; stop that one first",
}

export async function isEmpty(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from pg_class c
     where c.relnamespace = 'public'::regnamespace limit 1`
  )

  return rows.length === 0
}

/** Drops everything in the database; the caller has made sure it is ours. */
export async function emptyDatabase(client: Client): Promise<void> {
  try {
    await client.query(
      `set lock_timeout = '5s';
       drop schema public cascade;
       create schema public;
       reset lock_timeout`
    )
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : undefined
    const why = REFUSALS[code ?? ""]
    throw why
      ? new DemoProblem(
          `The database "${client.database}" cannot be emptied: ${why}.`
        )
      : error
  }
}
