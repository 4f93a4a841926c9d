import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runTransaction } from "../../subject/run-transaction"

/**
 * Starts a run that brings the locks in force up to date with the rules, or
 * joins one that has not begun. One under way may have passed locks by the rules
 * of before, so another follows it.
 *
 * @returns the run's id; the hourly job carries it out.
 */
export async function startUpdate(
  knex: Knex,
  startedBy: string
): Promise<string> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:reconcile', 0))"
    )
    const waiting = await trx("privacy_run")
      .where({ kind: "reconcile", state: "running", cursor: null })
      .orderBy("created_at")
      .first<{ id: string } | undefined>("id")
    if (waiting) {
      return waiting.id
    }
    const id = generateEntityId(undefined, "prvrun")
    await trx("privacy_run").insert({
      id,
      kind: "reconcile",
      started_by: startedBy,
    })
    return id
  })
}
