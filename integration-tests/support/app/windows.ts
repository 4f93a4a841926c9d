import type { AppDatabase } from "./database"

/** Where an app finds what operators run. */
const SCRIPTS = "node_modules/medusa-plugin-privacy/.medusa/server/src/scripts"

/** The arguments of `medusa` that run a script of the plugin. */
export const scriptOf = (name: string, ...args: string[]) => [
  "exec",
  `${SCRIPTS}/${name}.js`,
  ...args,
]

/** What is on record about maintenance windows, oldest first. */
export async function windowsOf({ query }: AppDatabase): Promise<object[]> {
  const { rows } = await query<object>(
    `select reason, opened_by, closed_by, locks::int as locks, changed
     from privacy_maintenance_window order by created_at`
  )
  return rows
}

/** How many triggers hold the locks. */
export async function countGuards({ query }: AppDatabase): Promise<number> {
  const { rows } = await query(
    "select 1 from pg_trigger where tgname like 'privacy\\_lock%'"
  )
  return rows.length
}
