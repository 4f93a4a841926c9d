import {
  assertCanCreateDatabases,
  type PostgresServer,
  PostgresStartError,
  startPostgres,
  THROWAWAY_FLAGS,
} from "./support/postgres"
import { testEnvironment } from "./support/runner/environment"
import { type Group, groupsFor } from "./support/runner/groups"
import { hasSpecs, runJest } from "./support/runner/jest"
import { migrateTemplate } from "./support/runner/migrate-template"
import { installPackage } from "./support/runner/package"
import { endOnSignals, wasInterrupted } from "./support/runner/processes"
import {
  add,
  isNothing,
  lastLine,
  NONE,
  ONE_FAILED,
  type Tally,
} from "./support/runner/tally"

const GROUP = "--group="
const words = process.argv.slice(2)
const given = words.filter((word) => !word.startsWith(GROUP))
const asked = words.find((word) => word.startsWith(GROUP))?.slice(GROUP.length)

/** Every test begins with a new copy of a database, and none outlives the run. */
const FOR_MANY_DATABASES = [
  "max_connections=300",
  "shared_buffers=512MB",
  // a copy is not written twice
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=8GB",
].flatMap((setting) => ["-c", setting])

async function runGroup(group: Group, server: PostgresServer): Promise<Tally> {
  if (!(await hasSpecs(group, given))) {
    return NONE
  }
  const env = testEnvironment(server)
  const started = Date.now()
  console.log(`\n── ${group.name} ──`)
  if (group.migrated) {
    await migrateTemplate(server, env)
  }
  const result =
    group.built && !(await installPackage())
      ? ONE_FAILED
      : await runJest({ group, given, env })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${group.name}: ${lastLine(result)} in ${seconds} s`)

  return result
}

/** Runs every group one after another on one PostgreSQL. */
async function main(): Promise<Tally> {
  const server = await startPostgres({
    flags: [...THROWAWAY_FLAGS, ...FOR_MANY_DATABASES],
  })
  try {
    await assertCanCreateDatabases(server)
    let total = NONE
    for (const group of groupsFor(asked)) {
      total = add(total, await runGroup(group, server))
    }
    if (given.length > 0 && isNothing(total) && !wasInterrupted()) {
      console.error(`No spec matches ${given.join(" ")}`)
      return ONE_FAILED
    }
    return total
  } finally {
    await server.stop()
  }
}

async function run(): Promise<void> {
  endOnSignals()
  const total = await main().catch((error: Error) => {
    console.error(error instanceof PostgresStartError ? error.message : error)
    return ONE_FAILED
  })
  if (wasInterrupted()) {
    console.log("\nInterrupted: what follows counts only what had ended.")
  }
  if (total.skipped > 0) {
    console.log(`\n${total.skipped} not run`)
  }
  console.log(`\n${lastLine(total)}`)
  process.exit(wasInterrupted() ? 130 : Math.min(total.failed, 1))
}

void run()
