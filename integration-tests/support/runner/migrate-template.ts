import type { PostgresServer } from "../postgres"
import { runNode } from "./processes"

/** What PostgreSQL copies every new database from. */
const TEMPLATE = "template1"

/**
 * Migrates the template of a server of our own, so that the database of each
 * suite is born migrated: that takes longer than most suites. A server that
 * somebody else named is left as it is, and each suite migrates for itself.
 *
 * Scripts are not run: the suites install indexes and triggers themselves, or
 * look at what happens without.
 */
export async function migrateTemplate(
  server: PostgresServer,
  env: NodeJS.ProcessEnv
): Promise<void> {
  if (server.database !== undefined) {
    return
  }
  const { code, output } = await runNode(
    [
      require.resolve("@medusajs/cli/cli.js"),
      "db:migrate",
      "--skip-scripts",
      "--execute-safe-links",
    ],
    { env: { ...env, DATABASE_URL: server.url(TEMPLATE) }, quiet: true }
  )
  if (code !== 0) {
    throw new Error(`The template could not be migrated:\n${output}`)
  }
}
