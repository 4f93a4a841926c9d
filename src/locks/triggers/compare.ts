import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { allGuards } from "./all-guards"
import { MOMENTS } from "./moments"
import {
  FUNCTION_TRAITS,
  readFunctions,
  readGuardedSchema,
  readTriggers,
} from "./read-guards"
import type { FrozenRecord, GuardFunction, GuardTrigger, Moment } from "./types"

/** What stands between the database and the guards it should have. */
export type Difference = {
  functions: { missing: GuardFunction[]; altered: GuardFunction[] }
  triggers: { missing: GuardTrigger[]; altered: GuardTrigger[] }
}

/**
 * Compares what Postgres says it runs, letter by letter, with what would be
 * installed now. What a comment or a table claims does not count.
 */
export async function compareGuards(
  db: Knex | Knex.Transaction,
  extra: readonly FrozenRecord[]
): Promise<Difference> {
  const guards = allGuards(await readGuardedSchema(db), extra)
  const functions = new Map(
    (await readFunctions(db)).map((row) => [row.name, row])
  )
  const triggers = new Map(
    (await readTriggers(db)).map((row) => [keyOf(row), row])
  )

  return {
    functions: sort(guards.functions, ({ name, body }) => {
      const found = functions.get(name)
      return found && found.body === body && found.traits === FUNCTION_TRAITS
    }),
    triggers: sort(guards.triggers, (trigger) => {
      const found = triggers.get(keyOf(trigger))
      return (
        found &&
        found.calls === trigger.calls &&
        found.traits === traitsOf(trigger.moment)
      )
    }),
  }
}

/** Always on: `session_replication_role` does not switch it off. */
function traitsOf(moment: Moment): string {
  const { type, deferred } = MOMENTS[moment]
  return `${type} A${deferred ? " constraint deferrable deferred" : ""}`
}

function keyOf({ table, name }: { table: string; name: string }): string {
  return `${table}.${name}`
}

function sort<T>(
  wanted: readonly T[],
  isAsWanted: (one: T) => boolean | undefined
): { missing: T[]; altered: T[] } {
  return {
    missing: wanted.filter((one) => isAsWanted(one) === undefined),
    altered: wanted.filter((one) => isAsWanted(one) === false),
  }
}
