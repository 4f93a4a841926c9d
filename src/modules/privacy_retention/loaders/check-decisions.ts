import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rulesInForce } from "../../../locks/rules-in-force"
import { resolvePrivacyOptions } from "../../../options"

/**
 * Stops the start when the options contradict a decision on record: no rule
 * would hold then, and no order would get a lock. Before the first migration
 * there is no decision.
 *
 * @throws `PRIVACY_INVALID_OPTIONS`
 */
export async function checkDecisions({
  container,
  options,
}: LoaderOptions): Promise<void> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { migrated: boolean }[] }>(
    "select to_regclass('privacy_retention_policy') is not null as migrated"
  )
  if (rows[0]?.migrated) {
    await rulesInForce(knex, resolvePrivacyOptions(options ?? {}))
  }
}
