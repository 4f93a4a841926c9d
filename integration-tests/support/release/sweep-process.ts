import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import config from "../../../medusa-config"
import { rulesInForce } from "../../../src/locks/rules-in-force"
import { resolvePrivacyOptions } from "../../../src/options"
import { dataMapOf } from "../../../src/privacy-context"
import { prepareRelease } from "../../../src/release/prepare-release"
import { sweep } from "../../../src/release/sweep"
import { scopeOf, today } from "../../../src/retention"

/**
 * A worker that sweeps the database of DATABASE_URL, and can be killed: what a
 * shop's own worker does at night, without the rest of the shop.
 */
async function main(): Promise<void> {
  const knex = ModulesSdkUtils.createPgConnection({
    clientUrl: process.env.DATABASE_URL,
    driverOptions: { connection: { ssl: false } },
  }) as unknown as Knex
  const evidence = config.modules?.privacy_evidence as {
    options: Record<string, unknown>
  }
  const options = resolvePrivacyOptions(evidence.options)
  const map = dataMapOf(options)
  const rules = await rulesInForce(knex, options)
  const reach = {
    map,
    rules,
    recordKeys: options.retention.record_keys,
    recipients: [],
    today: today(scopeOf(rules).time_zone),
  }
  const privacy = { knex, options, map, foreign: [], reach }
  const settings = await prepareRelease(privacy, "sweep-process")

  process.stdout.write("sweeping\n")
  const { released, skipped } = await sweep(knex, {}, settings)
  process.stdout.write(`${JSON.stringify({ released, skipped })}\n`)
  await knex.destroy()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
