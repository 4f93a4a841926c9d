import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { blockingColumns, coverageOf } from "./data-map/coverage"
import { presentDataMap } from "./data-map/present"
import { missingIndexes } from "./erasure/indexes/missing-indexes"
import { checkTriggers, frozenRecordsOf } from "./locks/triggers"
import type { ResolvedPrivacyOptions } from "./options"
import { dataMapOf } from "./privacy-context"
import { readSchema } from "./subject/database-schema"

type StartCheck = {
  knex: Knex
  logger: Logger
  options: ResolvedPrivacyOptions
}

/**
 * Tells the log, when the shop starts, what would stop an erasure: data nobody
 * declared, missing indexes or triggers, locks without an end. Better read now
 * than with a customer waiting.
 *
 * The shop starts all the same: it can sell without erasing.
 */
export async function checkStart({
  knex,
  logger,
  options,
}: StartCheck): Promise<void> {
  const schema = await readSchema(knex)
  const map = dataMapOf(options)
  const present = presentDataMap(map, schema)

  const unmapped = blockingColumns(coverageOf(schema, map))
  if (unmapped.length) {
    const names = unmapped.map(({ table, column }) => `${table}.${column}`)
    logger.warn(
      `Privacy: the data map does not know ${names.join(", ")}. Nobody can be erased until the option personal_data declares them`
    )
  }
  const missing = await missingIndexes(knex, present, schema)
  if (missing.length) {
    logger.warn(
      `Privacy: ${missing.length} indexes are missing or invalid. Nobody can be erased until "npx medusa db:migrate" has run`
    )
  }
  const {
    ok,
    missing: gone,
    altered,
  } = await checkTriggers(knex, frozenRecordsOf(map))
  if (!ok) {
    logger.error(
      `Privacy: triggers that hold the accounting locks are missing or altered: ${[...gone, ...altered].join(", ")}. Nobody can be erased and nothing is released until "npx medusa db:migrate", or the script create-privacy-triggers, has put them back`
    )
  }
  const { country, fiscal_year_end } = options.retention
  if (!country || !fiscal_year_end) {
    logger.warn(
      "Privacy: retention.country and retention.fiscal_year_end are not both set, so accounting locks have no end"
    )
  }
}
