import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { hidingValues } from "../../subject/run-transaction"

/**
 * Starts a pass that brings the locks in force up to date with the rules. Never
 * joins one under way: that may have passed locks by the rules of before.
 *
 * @returns the run's id; the hourly job carries it out where nobody else does.
 */
export async function startUpdate(
  knex: Knex,
  startedBy: string
): Promise<string> {
  const id = generateEntityId(undefined, "prvrun")
  await hidingValues(
    knex("privacy_run").insert({ id, kind: "reconcile", started_by: startedBy })
  )
  return id
}
