import { once } from "node:events"
import type { Client } from "pg"
import { startChild } from "../run/children"
import { shopEnvironment } from "../run/environment"
import { logTail } from "../run/log-tail"
import { DemoProblem } from "../run/problem"
import type { DemoDatabase } from "./open"

const INDEX_SCRIPT = "create-privacy-indexes"

/** What the migration left behind. */
export type Migrated = { tables: number; indexes: number }

/** Runs `medusa db:migrate`, and looks whether its last part ran too. */
export async function migrate({
  url,
  client,
}: DemoDatabase): Promise<Migrated> {
  await forgetIndexScript(client)
  const cli = require.resolve("@medusajs/cli/cli.js")
  const child = startChild([cli, "db:migrate"], shopEnvironment(url, 0))
  const [code] = (await once(child, "exit")) as [number | null]
  if (code !== 0) {
    throw new DemoProblem(`medusa db:migrate ended with ${code}:\n${logTail()}`)
  }
  const migrated = await inspect(client)
  if (!migrated.scriptRan || !migrated.indexes) {
    // a script that throws still lets db:migrate end well
    throw new DemoProblem(
      `The migration script "${INDEX_SCRIPT}" did not finish:\n${logTail()}`
    )
  }
  return migrated
}

/**
 * Lets the script run again on a database of an earlier run: the plugin may
 * want other indexes by now, and a released one brings a new script for them.
 */
async function forgetIndexScript(client: Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(
    "select to_regclass('script_migrations') is not null as known"
  )
  if (rows[0]?.known) {
    await client.query(
      "delete from script_migrations where starts_with(script_name, $1)",
      [INDEX_SCRIPT]
    )
  }
}

async function inspect(client: Client) {
  const { rows } = await client.query<Migrated & { scriptRan: boolean }>(
    `select
       (select count(*)::int from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace) as tables,
       (select count(*)::int from pg_index i
        join pg_class c on c.oid = i.indexrelid
        where c.relname like 'privacy\\_%\\_________' and i.indisvalid) as indexes,
       exists (select 1 from script_migrations
        where starts_with(script_name, $1) and finished_at is not null)
        as "scriptRan"`,
    [INDEX_SCRIPT]
  )

  return rows[0] ?? { tables: 0, indexes: 0, scriptRan: false }
}
