import { knex } from "@medusajs/framework/mikro-orm/knex"
import { coreDataMap } from "../../../src/data-map/entries"
import { presentDataMap } from "../../../src/data-map/present"
import { resolvePrivacyOptions } from "../../../src/options"
import { resolveRetentionRules } from "../../../src/retention"
import { applyStorageLimit } from "../../../src/storage-limits/apply-storage-limit"
import type { LimitEnvironment } from "../../../src/storage-limits/work/limit-work"
import { readSchema } from "../../../src/subject/database-schema"

/**
 * One worker of a storage limit in a process of its own, to be killed. It has a
 * database, and no shop around it.
 */
async function main(limitId = "", rows = ""): Promise<void> {
  const database = knex({
    client: "pg",
    connection: process.env.DATABASE_URL,
    pool: { min: 0, max: 2 },
  })
  const schema = await readSchema(database)
  const nothing = async () => undefined
  const options = resolvePrivacyOptions({ secret: "x".repeat(32) })

  await applyStorageLimit(
    {
      knex: database,
      locking: { acquire: nothing, release: nothing },
      schema,
      reach: {
        map: presentDataMap(coreDataMap, schema),
        rules: resolveRetentionRules({}),
        recordKeys: [],
        today: "",
      },
      timeZone: "UTC",
    } as unknown as LimitEnvironment,
    options.storage_limits,
    {
      limitId,
      dryRun: false,
      explicitLimit: Number(rows),
      startedBy: "child",
    }
  )
  await database.destroy()
}

main(...process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
