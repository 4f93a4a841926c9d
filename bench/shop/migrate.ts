import { SHOP } from "./boot"
import { runNode } from "./run-node"

/**
 * Migrates a database the way a shop does, with Medusa's own command, which
 * also runs the script that creates the plugin's indexes.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  await runNode(
    [require.resolve("@medusajs/cli/cli.js"), "db:migrate"],
    { DATABASE_URL: databaseUrl },
    SHOP
  )
}
