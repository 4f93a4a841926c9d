import "./environment"
import {
  type PostgresServer,
  startPostgres,
  THROWAWAY_FLAGS,
} from "../integration-tests/support/postgres"
import type { Bench, Measured, Workshop } from "./bench"
import { databasesOf } from "./fixtures/databases"
import { makeTemplate, TEMPLATE } from "./fixtures/template"
import { type Options, readOptions } from "./options"
import { machine } from "./report/machine"
import { keepResult } from "./report/results"
import { table } from "./report/table"
import { benchCompleteCart } from "./runs/complete-cart"
import { benchErase } from "./runs/erase"
import { benchExport } from "./runs/export"
import { benchLocks } from "./runs/locks"
import { benchMemory } from "./runs/memory"
import { benchProcessing } from "./runs/processing"
import { benchRequests } from "./runs/requests"
import { benchSize } from "./runs/size"
import { bootShop } from "./shop/boot"
import { privacyAt } from "./shop/privacy-at"

const BENCHES: Readonly<Record<string, Bench>> = {
  export: benchExport,
  erase: benchErase,
  memory: benchMemory,
  size: benchSize,
  locks: benchLocks,
  "complete-cart": benchCompleteCart,
  processing: benchProcessing,
  requests: benchRequests,
}

/** As on a small server of its own, with nothing to lose in a power cut. */
const FLAGS = [
  ...THROWAWAY_FLAGS,
  ...["-c", "shared_buffers=1GB"],
  ...["-c", "max_wal_size=8GB"],
  ...["-c", "checkpoint_timeout=30min"],
]

/** The database the shop is booted on; nothing is measured there. */
const HOME = "home"

const say = (line: string) => console.log(line)

async function openWorkshop(
  server: PostgresServer,
  { scale, repeat }: Options
): Promise<Workshop> {
  const databases = databasesOf(server)
  say("Migrating a database and placing orders over HTTP ...")
  await makeTemplate(databases)
  await databases.create(HOME, TEMPLATE)

  return {
    shop: await bootShop(databases.url(HOME)),
    databases,
    scaled: (orders) => Math.max(1, Math.ceil(orders * scale)),
    repeat,
    say,
  }
}

async function measure(server: PostgresServer, options: Options) {
  const workshop = await openWorkshop(server, options)
  const { knex, close } = await privacyAt(
    workshop.shop,
    workshop.databases.url(HOME)
  )
  const { rows } = await knex
    .raw<{ rows: { version: string }[] }>("select version()")
    .finally(close)
  const on = machine(rows[0]?.version.split(" ")[1] ?? "")
  const all: Measured[] = []

  for (const name of options.benches) {
    say(`Measuring ${name} ...`)
    const measured = (await BENCHES[name]?.(workshop)) ?? []
    all.push(...measured)
    keepResult(name, {
      measured_on: new Date().toISOString().slice(0, 10),
      scale: options.scale,
      machine: on,
      measured,
    })
  }
  say(`\n${table(all)}\n`)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(BENCHES))
  const server = await startPostgres({
    persistentDir: options.keep,
    flags: FLAGS,
  })
  const tidy = async () => {
    // a server of somebody else's is left as it was found
    await (options.keep ? undefined : databasesOf(server).dropAll())
    await server.stop()
  }
  await measure(server, options).finally(tidy)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
