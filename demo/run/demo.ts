import { writeFileSync } from "node:fs"
import type { Connection } from "../../integration-tests/support/shop"
import { relative } from "node:path"
import { migrate } from "../database/migrate"
import { isServerNamed, openDatabase, startServer } from "../database/open"
import { seed } from "../seed"
import { SHOP_NAME } from "../seed/products"
import { tellStory } from "../story"
import { chapter, point, say } from "../text/say"
import { bold } from "../text/style"
import type { DemoArguments } from "./arguments"
import { checkFolders } from "./check-folders"
import { checkPort } from "./check-port"
import { checkDashboard, dashboardAt } from "./dashboard"
import { beforeTheEnd, endDemo, isEnding } from "./ending"
import { logTail } from "./log-tail"
import { LOG, ROOT } from "./paths"
import { startShop } from "./shop"
import { STAFF } from "./staff"
import { step } from "./steps"

/**
 * Opens a shop on an embedded PostgreSQL, and tells one person's story. Returns
 * a connection to the shop, which is still open.
 */
export async function runDemo({
  port,
  fresh,
}: DemoArguments): Promise<Connection> {
  chapter(`${SHOP_NAME}: a Norwegian shop`)
  await step("Check folders and port", async () => {
    checkFolders()
    await checkPort(port)
  })
  const { connection, client, filled } = await openShopOn(port, fresh)
  if (!filled) {
    await seed(connection, client)
  }
  await tellStory(connection, client)

  return connection
}

async function openShopOn(port: number, fresh: boolean) {
  const server = await step(
    isServerNamed() ? "Use the PostgreSQL of DATABASE_URL" : "Start PostgreSQL",
    startServer,
    ({ host, port: at }) => `${host}:${at}`
  )
  beforeTheEnd(() => server.stop())
  // only now: a demo that still runs would keep the server to itself
  writeFileSync(LOG, "")

  const database = await step(
    "Open the database",
    () => openDatabase(server, fresh),
    ({ found }) => found
  )
  beforeTheEnd(() => database.client.end())

  await step(
    "Migrate, and create the plugin's indexes",
    () => migrate(database),
    ({ tables, indexes }) => `${tables} tables, ${indexes} privacy indexes`
  )
  const connection = await step(
    "Start the shop and its dashboard",
    async () => {
      const connected = await startShop(database.url, port, shopEnded)
      await checkDashboard(port)

      return connected
    }
  )
  return { ...database, connection }
}

/** A shop that ends on its own takes the demo with it. */
function shopEnded(): void {
  if (!isEnding()) {
    console.error(`\nThe shop ended by itself:\n${logTail()}`)
    void endDemo(1)
  }
}

/** Tells where the shop is, when it is left running. */
export function tellAddress(port: number): void {
  chapter("The shop is yours")
  point(`Dashboard: ${bold(dashboardAt(port))}`)
  point(`Login:     ${STAFF.email} / ${STAFF.password}`)
  point(`Log:       ${relative(ROOT, LOG)}`)
  say("Ctrl-C stops the shop and its database. --fresh starts over.")
}
