import { join } from "node:path"
import { SHOP } from "../shop/boot"
import { runNode } from "../shop/run-node"

/** What a child prints for its parent, behind this word. */
export const RESULT = "bench result:"

/** Runs a script of this folder, and reads the number it prints last. */
export async function numberFrom(
  script: string,
  databaseUrl: string,
  ...args: string[]
): Promise<number> {
  const output = await runNode(
    ["-r", "ts-node/register", join(__dirname, script), ...args],
    { DATABASE_URL: databaseUrl, LOG_LEVEL: "error", NODE_ENV: "production" },
    SHOP
  )
  return Number(output.split(RESULT).at(-1))
}

/** Times the shop's script in a Medusa of its own, booted on the database. */
export const timeQueryGraph = (databaseUrl: string, customerId: string) =>
  numberFrom("query-graph-child.ts", databaseUrl, customerId)
