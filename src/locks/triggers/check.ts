import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { compareGuards } from "./compare"
import type { FrozenRecord, GuardFunction, GuardTrigger } from "./types"

/** Whether the database holds the locks. Names only, of tables and triggers. */
export type TriggerHealth = {
  ok: boolean
  /** Not there. */
  missing: string[]
  /** There, but switched off, or not what the plugin installs. */
  altered: string[]
}

/**
 * Tells whether every trigger and function that holds the locks is in place,
 * switched on, and word for word what it should be. Changes nothing.
 *
 * @example
 * const { ok, missing } = await checkTriggers(knex)
 * // missing: ["order.privacy_lock_update"]
 */
export async function checkTriggers(
  knex: Knex | Knex.Transaction,
  extra: readonly FrozenRecord[] = []
): Promise<TriggerHealth> {
  const { functions, triggers } = await compareGuards(knex, extra)
  const missing = namesOf(functions.missing, triggers.missing)
  const altered = namesOf(functions.altered, triggers.altered)

  return { ok: missing.length + altered.length === 0, missing, altered }
}

function namesOf(
  functions: readonly GuardFunction[],
  triggers: readonly GuardTrigger[]
): string[] {
  return [
    ...functions.map(({ name }) => `${name}()`),
    ...triggers.map(({ table, name }) => `${table}.${name}`),
  ].sort()
}
